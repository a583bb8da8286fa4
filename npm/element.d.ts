/** What keeps the host's scripts away from what a person types: a frame of another origin, or nothing. */
export type Isolation = "frame" | "none";

export interface ReadyDetail {
  isolation: Isolation;
}

export interface StatusDetail {
  /** How far the person is; nothing of what was entered. */
  state: "empty" | "editing" | "reviewed";
  /** CSS pixels. */
  height: number;
  isolation: Isolation;
}

/** Sent only after the person has read `text` and agreed. */
export interface ShareDetail {
  mediaType: "text/plain";
  text: string;
}

export interface ErrorDetail {
  /** Could not start; failed and goes on with the list as it was; failed again and shows the list as text. */
  code: "not-loaded" | "restarted" | "stopped";
  recoverable: boolean;
}

/** `<brownbag-review>`. Its attributes are `src`, `mode`, `share`, `loading` and `frame-title`: see docs/embedding.md. */
export class BrownbagReview extends HTMLElement {
  readonly isolation: Isolation;
}

declare global {
  interface HTMLElementTagNameMap {
    "brownbag-review": BrownbagReview;
  }
  interface HTMLElementEventMap {
    "brownbag-ready": CustomEvent<ReadyDetail>;
    "brownbag-status": CustomEvent<StatusDetail>;
    "brownbag-share": CustomEvent<ShareDetail>;
    "brownbag-error": CustomEvent<ErrorDetail>;
  }
}
