use crate::t;
use crate::ui::View;
use crate::ui::parts::title;
use yew::prelude::*;

pub(super) fn print(view: View) -> Html {
    title(t!(view.language(), PrintTitle))
}
