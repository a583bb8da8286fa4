/// Whose hands the page is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting {
    /// A person with their own list: one decision a screen.
    #[default]
    Own,
    /// A therapist with a client: the same parts, more of them at once.
    Client,
}

/// Where help is called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Region {
    /// 911, 988 and the poison line.
    #[default]
    UnitedStates,
    /// "Your local emergency number".
    Elsewhere,
}

/// An answer to "do you use any of these?".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// Asked: none.
    None,
    /// Asked: yes, and it is (or will be) on the list.
    Some,
}

/// A kind of medicine that people forget to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForgottenKind {
    /// Eye, ear and nose drops and sprays.
    Drops,
    /// Inhalers.
    Inhalers,
    /// Patches, creams and gels.
    Patches,
    /// Injections and pens, also those given at a clinic.
    Injections,
    /// Birth control and hormones.
    BirthControl,
    /// Pain relievers, sleep aids and cold remedies from the shelf.
    OverTheCounter,
    /// Vitamins, minerals, herbs.
    Supplements,
    /// Cannabis, CBD, kratom and the like.
    Cannabis,
    /// Medicines borrowed, left over or bought elsewhere.
    Borrowed,
}

impl ForgottenKind {
    /// All kinds, in the order in which they are asked.
    pub const ALL: [ForgottenKind; 9] = [
        ForgottenKind::OverTheCounter,
        ForgottenKind::Supplements,
        ForgottenKind::Drops,
        ForgottenKind::Inhalers,
        ForgottenKind::Patches,
        ForgottenKind::Injections,
        ForgottenKind::BirthControl,
        ForgottenKind::Cannabis,
        ForgottenKind::Borrowed,
    ];
}
