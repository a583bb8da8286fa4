use crate::t;
use crate::ui::View;
use crate::ui::parts::title;
use yew::prelude::*;

pub(super) fn red_flags(view: View) -> Html {
    title(t!(view.language(), RedFlagsTitle))
}
