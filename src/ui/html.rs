//! Elements as functions. `html!` writes each element out where it stands, at 300 bytes of wasm; with four hundred of
//! them that was a fifth of the page (docs/decisions/elements-as-functions.md).
//!
//! An absent piece is [`none`], never left out: Yew compares children by their places.

use super::View;
use crate::app::Msg;
use std::rc::Rc;
use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VNode, VTag, VText};

/// Names of attributes and their values: `attributes! { "id" => id, "class" => "bb-note" }`.
macro_rules! attributes {
    ($($name:literal => $value:expr),+ $(,)?) => {
        $crate::ui::html::Named(
            &[$($name),+],
            Box::new([$($crate::ui::html::Value::value($value)),+]),
        )
    };
}
pub(super) use attributes;

/// Attributes of one element.
pub(super) struct Named(pub &'static [&'static str], pub Box<[Option<AttributeOrProperty>]>);

/// What an attribute can be. Absent: `None`.
pub(super) trait Value {
    fn value(self) -> Option<AttributeOrProperty>;
}

impl Value for &'static str {
    fn value(self) -> Option<AttributeOrProperty> {
        // Not its `Static`: Yew leaves that out of what it draws natively.
        Some(AttributeOrProperty::Attribute(AttrValue::Static(self)))
    }
}

impl Value for String {
    fn value(self) -> Option<AttributeOrProperty> {
        Some(AttributeOrProperty::Attribute(self.into()))
    }
}

impl Value for Option<&'static str> {
    fn value(self) -> Option<AttributeOrProperty> {
        self.and_then(Value::value)
    }
}

impl Value for Option<String> {
    fn value(self) -> Option<AttributeOrProperty> {
        self.and_then(Value::value)
    }
}

/// `true` or `false`, for ARIA: there an absent state is another state.
pub(super) fn true_false(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}

/// An attribute that is there or not.
pub(super) fn flag(holds: bool) -> Option<&'static str> {
    holds.then_some("")
}

/// What can stand in an element.
pub(super) trait Content {
    fn html(self) -> Html;
}

impl Content for Html {
    fn html(self) -> Html {
        self
    }
}

impl Content for &str {
    fn html(self) -> Html {
        text(self.to_owned())
    }
}

impl Content for String {
    fn html(self) -> Html {
        text(self)
    }
}

impl Content for Vec<Html> {
    fn html(self) -> Html {
        VNode::VList(VList::with_children(self, None).into())
    }
}

impl<const N: usize> Content for [Html; N] {
    #[inline(always)]
    fn html(self) -> Html {
        Vec::from(self).html()
    }
}

/// Nothing, in its place.
pub(super) fn none() -> Html {
    Html::default()
}

/// Words.
#[inline(never)]
pub(super) fn text(words: String) -> Html {
    VNode::VText(VText::new(words))
}

/// A piece for each item.
#[inline(always)]
pub(super) fn each<T>(items: impl IntoIterator<Item = T>, mut draw: impl FnMut(T) -> Html) -> Html {
    let mut pieces = Vec::new();
    for item in items {
        pieces.push(draw(item));
    }
    pieces.html()
}

/// An element with a class; an empty class is none.
#[inline(always)]
pub(super) fn el(tag: &'static str, class: &'static str, content: impl Content) -> Html {
    plain(tag, class, content.html())
}

#[inline(never)]
fn plain(tag: &'static str, class: &'static str, content: Html) -> Html {
    element(tag, attributes! { "class" => Some(class).filter(|class| !class.is_empty()) }, content)
}

/// An element with attributes.
#[inline(always)]
pub(super) fn with(tag: &'static str, attributes: Named, content: impl Content) -> Html {
    element(tag, attributes, content.html())
}

#[inline(never)]
fn element(tag: &'static str, Named(keys, values): Named, content: Html) -> Html {
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic { keys, values });
    if let Some(children) = element.children_mut() {
        *children = content;
    }
    VNode::VTag(element.into())
}

macro_rules! elements {
    ($($name:ident)+) => {$(
        #[inline(always)]
        pub(super) fn $name(class: &'static str, content: impl Content) -> Html {
            el(stringify!($name), class, content)
        }
    )+};
}
elements! { div section p span ul ol li h2 h3 h4 strong bdi dl dt dd table thead tbody tfoot tr td details summary fieldset legend }

/// What a button does and says beside its words.
#[derive(Default)]
pub(super) struct Press {
    /// Its name, where its words do not say enough for those who can't see where it stands.
    pub name: Option<String>,
    /// On or off, for one that switches.
    pub pressed: Option<bool>,
    /// Its id, where the focus must find it.
    pub id: Option<String>,
}

/// A button.
#[inline(always)]
pub(super) fn button(view: View, class: &'static str, msg: Msg, content: impl Content) -> Html {
    press(view, class, Press::default(), msg, content.html())
}

/// A button with a name of its own.
#[inline(always)]
pub(super) fn named_button(
    view: View,
    class: &'static str,
    name: String,
    msg: Msg,
    content: impl Content,
) -> Html {
    press(view, class, Press { name: Some(name), ..Press::default() }, msg, content.html())
}

/// Any button. Its type is `button`, since nothing is ever submitted.
#[inline(never)]
pub(super) fn press(view: View, class: &'static str, press: Press, msg: Msg, content: Html) -> Html {
    let attributes = attributes! {
        "type" => "button",
        "class" => class,
        "id" => press.id,
        "aria-label" => press.name,
        "aria-pressed" => press.pressed.map(true_false),
    };
    listening(element("button", attributes, content), clicks(view.on(msg)))
}

/// A listener for presses.
pub(super) fn clicks(callback: Callback<MouseEvent>) -> Rc<dyn Listener> {
    Rc::new(onclick::Wrapper::new(callback))
}

/// The element, listening.
#[inline(never)]
pub(super) fn listening(mut html: Html, listener: Rc<dyn Listener>) -> Html {
    if let VNode::VTag(element) = &mut html
        && let Some(element) = Rc::get_mut(element)
    {
        element.add_listener(listener);
    }
    html
}

/// A field: `input` or `textarea`, with what stands in it or whether it is ticked.
#[inline(never)]
pub(super) fn field(
    tag: &'static str,
    Named(keys, values): Named,
    value: Option<String>,
    checked: Option<bool>,
    listener: Rc<dyn Listener>,
) -> Html {
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic { keys, values });
    if let Some(value) = value {
        element.set_value(Some(AttrValue::from(value)));
    }
    if let Some(checked) = checked {
        element.set_checked(checked);
    }
    element.add_listener(listener);
    VNode::VTag(element.into())
}
