//! Putting the application on a page and taking it off again.

use std::time::Duration;

use brownbag::element::{Mounted, mount};
use js_sys::Function;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, window};
use yew::platform::time::sleep;

#[wasm_bindgen_test]
async fn mounts_into_its_root_and_leaves_nothing_behind() {
    let root = fresh_root();
    let mounted = mounted_in(&root);
    settled().await;
    assert!(root.query_selector("h1").unwrap().is_some(), "the application has a heading");
    mounted.unmount();
    settled().await;
    assert_eq!(root.inner_html(), "", "nothing is left on the page");
}

#[wasm_bindgen_test]
async fn two_applications_on_a_page_do_not_disturb_each_other() {
    let (first, second) = (fresh_root(), fresh_root());
    let (gone, stays) = (mounted_in(&first), mounted_in(&second));
    gone.unmount();
    settled().await;
    assert_eq!(first.inner_html(), "");
    assert!(second.query_selector("h1").unwrap().is_some());
    stays.unmount();
}

/// Waits until Yew has drawn what it was asked to.
async fn settled() {
    sleep(Duration::from_millis(50)).await;
}

fn fresh_root() -> Element {
    let document = window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    root
}

fn mounted_in(root: &Element) -> Mounted {
    mount(root.clone(), false, "en", Function::new_no_args(""), None).unwrap()
}
