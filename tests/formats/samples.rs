//! Real input that is not ours to keep: read where it is at hand.

use super::{names, today};
use brownbag::formats::text_list;
use brownbag::model::Medication;
use std::path::{Path, PathBuf};

fn samples() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared/samples");
    if !folder.is_dir() {
        eprintln!("SKIPPED: no sample files beside the project");
        return None;
    }
    Some(folder)
}

fn lines(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

#[test]
fn most_real_directions_are_read_whole() {
    let Some(samples) = samples() else { return };
    // How many of the lines have no unread word. The rest are tapers, doses by weight, misprints and remarks.
    for (file, least) in [
        ("sig/smart_meds_sigs.txt", 0.94),
        ("sig/amafjarkasi_test_sigs.txt", 0.80),
        ("sig/parsigs_test_sigs.txt", 0.60),
        ("sig/nhs_dose_syntax_sentences.txt", 0.25),
    ] {
        let lines = lines(&samples.join(file));
        let read = |line: &String| text_list::read_line(line, names(), today());
        let whole =
            lines.iter().map(read).filter(|medication: &Medication| medication.unread.is_empty()).count();
        eprintln!("{file}: {whole} of {} lines read whole", lines.len());
        assert!(whole as f64 >= least * lines.len() as f64, "{file}: {whole} of {}", lines.len());
    }
}

#[test]
fn portal_print_outs_give_their_medicines() {
    let Some(samples) = samples() else { return };
    let read = |file: &str| {
        let text = std::fs::read_to_string(samples.join(file)).unwrap();
        text_list::read(&text, names(), today())
    };
    let veteran = read("text/va_bluebutton_v12.txt");
    assert_eq!(veteran.medications.len(), 15);
    assert!(veteran.allergies.unwrap().iter().any(|allergy| allergy.text == "TRAMADOL"));
    let medicare = read("text/cms_bluebutton_john_doe.txt");
    let named: Vec<_> =
        medicare.medications.iter().map(|medication| medication.name().to_lowercase()).collect();
    assert_eq!(named, ["aspirin", "carvedilol", "omeprazole"]);
    let notes = read("text/mtsamples_medication_lists.txt");
    assert!(notes.medications.len() >= 30, "{}", notes.medications.len());
}
