//! The root component.

use yew::prelude::*;

/// The whole application.
#[function_component]
pub fn Root() -> Html {
    html! { <main><h1>{ "Brownbag" }</h1><p>{ "Everything you take, on one page." }</p></main> }
}
