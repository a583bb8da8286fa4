//! Rules for form, release, route and place on the body.

use super::lexicon::Meaning;
use super::reader::Reader;
use super::sense::Sense;
use crate::formats::words::Token;
use crate::values::{Form, Release, Route};

impl Reader<'_> {
    pub(super) fn form(&mut self) -> Option<usize> {
        match self.said(self.at)? {
            Sense::Piece(form) => self.set_form(form),
            Sense::Form(form) => self.set_form(Some(form)),
            Sense::FormAt(form, route) => {
                self.set_form(Some(form));
                self.set_route(route);
            }
            // "Dr. Jones" is no delayed release.
            Sense::Release(_) if self.is_title(self.at) => {
                let end = (self.at + 1..self.items.len())
                    .find(|at| !self.is_sign(*at, '.'))
                    .map_or(self.at + 1, |at| at + 1);
                self.leave_unread(self.at..end);
                return Some(end);
            }
            Sense::Release(_) if self.is_article(self.at) => {}
            Sense::Release(release) => {
                if self.out.release == Release::Plain {
                    self.out.release = release;
                }
            }
            _ => return None,
        }
        Some(self.at + 1)
    }

    // "Dr. Jones", "dr jones": the abbreviation with a name after it.
    fn is_title(&self, at: usize) -> bool {
        let dot = usize::from(self.is_sign(at + 1, '.'));
        let is_dr = self.token(at).and_then(Token::word) == Some("dr");
        is_dr && self.meaning(at + 1 + dot) == Some(Meaning::Unknown)
    }

    pub(super) fn set_form(&mut self, form: Option<Form>) {
        if self.out.form.is_none() {
            self.out.form = form;
        }
    }

    /// A way into the body, or a place on it.
    pub(super) fn place(&mut self) -> Option<usize> {
        let start = self.at;
        match self.said(start)? {
            Sense::Route(route) => {
                self.set_route(route);
                Some(start + 1)
            }
            Sense::Site(route) => Some(self.site(route, start, start + 1)),
            Sense::AsEarOrWord if self.is_form(&[Form::Drops]) && self.is_capitals(start) => {
                Some(self.site(Some(Route::Ear), start, start + 1))
            }
            Sense::Onto | Sense::To if self.applying || self.is_form(&[Form::Cream, Form::Patch]) => {
                let first = self.skip_fillers(start + 1);
                let in_language = matches!(self.said(first), Some(Sense::Site(_)));
                if !in_language && !self.is_plain(first) {
                    return None;
                }
                let mut end = first + 1;
                while end < self.items.len() && !self.ends_purpose(end) {
                    end += 1;
                }
                let route = match self.said(first) {
                    Some(Sense::Site(route)) => route,
                    _ => None,
                };
                Some(self.site(route, first, end))
            }
            _ => None,
        }
    }

    fn site(&mut self, route: Option<Route>, first: usize, end: usize) -> usize {
        if let Some(route) = route {
            self.set_route(route);
        }
        let words = self.words(first..end);
        self.out.regimen.site.get_or_insert(words);
        end
    }

    fn set_route(&mut self, route: Route) {
        if self.out.route.is_none() {
            self.out.route = Some(route);
        }
    }
}
