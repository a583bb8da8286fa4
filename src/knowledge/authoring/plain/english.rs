//! The forms that English may not take.

use super::forms::Forms;

const ACTS: &[&str] = &[
    "stop",
    "start",
    "begin",
    "change",
    "switch",
    "skip",
    "lower",
    "raise",
    "reduce",
    "increase",
    "cut",
    "double",
    "halve",
    "avoid",
    "take",
    "keep",
    "continue",
    "use",
    "hold",
    "quit",
    "drop",
    "limit",
    "replace",
    "restart",
    "resume",
    "try",
    "split",
    "taper",
    "discontinue",
    "delay",
    "adjust",
    "swallow",
];

pub(super) const FORMS: Forms = Forms {
    acts: ACTS,
    clinical_acts: &[
        "consider",
        "choose",
        "prefer",
        "monitor",
        "check",
        "order",
        "prescribe",
        "withhold",
        "add",
        "give",
        "substitute",
        "titrate",
        "recommend",
        "repeat",
        "refer",
        "select",
        "initiate",
    ],
    objects: &[
        "{a}",
        "{b}",
        "{c}",
        "{medicines}",
        "it",
        "this",
        "that",
        "these",
        "them",
        "the",
        "your",
        "a",
        "an",
        "one",
        "another",
        "more",
        "less",
        "only",
        "both",
        "either",
        "taking",
        "using",
    ],
    noun_marks: &["of", "in", "or", "and", "doses", "levels", "dose", "level", "birth"],
    speech: &["ask", "tell", "call", "show", "mention", "say", "watch", "check", "talk", "write", "bring"],
    subjects: &[
        "you", "that", "who", "which", "what", "if", "when", "how", "can", "may", "could", "to", "they", "it",
    ],
    joints: &["and", "or", "then", "but", "please", "just"],
    negations: &["do not", "don't", "never", "please do not"],
    stop_acts: &["stop", "change"],
    talking: &["without talking to", "without talking with"],
    emergency_talking: &["without talking to", "unless emergency staff", "before you have spoken to"],
    duties: &[
        "you should",
        "you must",
        "you need to",
        "you have to",
        "you ought to",
        "you can",
        "you may",
        "you could",
        "you had better",
    ],
    infinitives: ACTS,
    obligations: &[
        "should be taken",
        "should not be taken",
        "must not be taken",
        "should be stopped",
        "must be stopped",
        "should be started",
        "should be lowered",
        "should be reduced",
        "should be raised",
        "should be avoided",
        "should be changed",
        "should not be used",
        "must not be used",
        "should be used",
        "needs to be stopped",
        "needs to be lowered",
        "must be taken",
        "should not be combined",
        "should not be mixed",
    ],
    recommending: &[
        "recommended",
        "recommend",
        "recommends",
        "preferred",
        "preferable",
        "advised",
        "advisable",
        "should",
        "must",
        "ought",
        "suggest",
        "suggested",
        "first choice",
        "drug of choice",
        "acceptable",
    ],
    declining: &["not recommended", "not recommend", "not advised", "advised against", "not acceptable"],
    sources: &[
        "label",
        "fda",
        "beers",
        "guideline",
        "guidance",
        "experts",
        "boxed",
        "rems",
        "doctors say",
        "cdc",
        "stopp",
        "consensus",
    ],
    asking: &["ask", "asks", "whether", "wonder"],
    safe: &["safe", "safely", "safer", "safest", "unsafe", "harmless"],
    safe_claims: &[
        "is safe",
        "are safe",
        "was safe",
        "safe to",
        "safe in",
        "safe with",
        "safe for",
        "safely",
        "considered safe",
        "harmless",
    ],
    denying: &["cannot", "can't", "does not mean"],
    all_clears: &[
        "no risk",
        "no danger",
        "nothing to worry",
        "no need to worry",
        "do not worry",
        "don't worry",
        "no problem",
        "no problems",
        "all clear",
        "risk free",
        "risk-free",
        "without risk",
        "is fine",
        "are fine",
        "is okay",
        "are okay",
        "is ok",
        "are ok",
        "no interactions",
        "no interaction",
        "perfectly fine",
        "no side effects",
        "no harm",
    ],
};

#[cfg(test)]
mod tests {
    use crate::knowledge::Register;
    use crate::knowledge::authoring::plain::faults;
    use crate::messages::Language;

    fn of(register: Register, text: &str) -> Vec<String> {
        faults(text, Language::En, register)
    }

    #[test]
    fn nobody_is_told_what_to_do_with_a_medicine() {
        for wrong in [
            "Stop {a} and call your prescriber.",
            "Avoid {b}.",
            "Call your pharmacist, and take it with food.",
            "If you feel dizzy, skip the next dose.",
            "You should take {a} at night.",
            "You can stop {a} after a week.",
            "Do not take {a} with {b}.",
            "Do not stop {a} suddenly: that can cause a seizure.",
            "Never double the dose.",
            "{a} should be taken in the morning.",
        ] {
            assert_eq!(of(Register::Patient, wrong).len(), 1, "{wrong}");
        }
    }

    #[test]
    fn asking_and_what_the_label_says_pass() {
        for right in [
            "Do not stop {a} without talking to your prescriber: stopping suddenly can cause a seizure.",
            "Do not stop or change {a} without talking to your prescriber.",
            "Call your pharmacist today and ask which one you should take.",
            "The label for {a} says it should not be taken with medicines like {b}.",
            "Tell your INR clinic when {b} starts, stops or changes.",
            "{b} can lower the level of {a}",
            "Use of {a} in older people",
            "Signs are a cough, change of mood and cut fingers.",
            "If you take both, ask your pharmacist.",
            "Ask what you can take for pain.",
            "Tell your prescriber that you are pregnant and take {a}.",
            "When you cut down or quit, the level of {a} can rise or lower it.",
        ] {
            assert_eq!(of(Register::Patient, right), Vec::<String>::new(), "{right}");
        }
    }

    #[test]
    fn nothing_is_called_safe() {
        for wrong in ["{a} is safe.", "It is safer at night.", "There is no risk.", "Don't worry."] {
            assert_eq!(of(Register::Patient, wrong).len(), 1, "{wrong}");
        }
        assert_eq!(of(Register::Patient, "We cannot tell you that you are fine."), Vec::<String>::new());
        assert_eq!(of(Register::Clinician, "Safe storage at home?"), Vec::<String>::new());
        assert_eq!(of(Register::Clinician, "Considered safe in pregnancy.").len(), 1);
    }

    #[test]
    fn clinicians_get_questions_and_sources_but_no_recommendation() {
        for wrong in [
            "Consider an alternative.",
            "CYP3A4 inhibition; reduce the dose.",
            "Neonatal hypoglycemia; insulin preferred.",
            "Monitor potassium.",
            "The dose should be halved.",
        ] {
            assert_eq!(of(Register::Clinician, wrong).len(), 1, "{wrong}");
        }
        for right in [
            "Start or dose change recently?",
            "Has a slow taper been considered?",
            "Labels advise against use; not recommended below an eGFR of 30.",
            "Reduced renal clearance.",
            "Contraindicated or not recommended.",
        ] {
            assert_eq!(of(Register::Clinician, right), Vec::<String>::new(), "{right}");
        }
    }
}
