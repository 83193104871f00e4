package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.FieldChange;
import org.productops.testing.fakes.EnglishTexts;

class ConceptChangeTextsTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final ConceptChangeTexts words = fixture.changeTexts(new EnglishTexts());

    @Test
    void saysInWordsWhatATermIsAndNothingThatIsSoOfMost() {
        assertThat(words.of(
                        "terms",
                        "en: basket (of goods) (PREFERRED, FULL_FORM, ANY)\nde: Warenkorb (PREFERRED, FULL_FORM, ANY)"))
                .isEqualTo("basket (of goods) (English, Preferred)\nWarenkorb (German, Preferred)");
        assertThat(words.of("terms", "en: PSP (ADMITTED, ACRONYM, EXACT)"))
                .isEqualTo("PSP (English, Admitted, Acronym)");
        assertThat(words.of("terms", "en: us (ADMITTED, FULL_FORM, EXACT)"))
                .isEqualTo("us (English, Admitted) \u00b7 Exactly as written");
    }

    @Test
    void labelsWhatElseIsSaidOfATerm() {
        Term term = new Term(
                "mouse",
                Locale.ENGLISH,
                TermStatus.DEPRECATED,
                TermType.VARIANT,
                java.util.Optional.of(PartOfSpeech.NOUN),
                CaseRule.ANY,
                List.of("mice", "mouses"),
                "Only\nin old texts",
                0);

        assertThat(words.of("terms", TermLine.of(term, "pointer").line()))
                .isEqualTo("mouse (English, Deprecated, Variant, Noun) \u00b7 Other forms: mice, mouses"
                        + " \u00b7 Note: Only in old texts \u00b7 Term to use instead: pointer");
        assertThat(words.of("terms", TermLine.of(term.withReplacedBy(7), "").line()))
                .doesNotContain("instead");
    }

    @Test
    void namesLanguagesAsTheReaderDoes() {
        assertThat(words.of("explanations", "en: A basket: all of it\nde: Ein Korb"))
                .isEqualTo("English: A basket: all of it\nGerman: Ein Korb");
        fixture.locale = Locale.GERMAN;
        assertThat(words.of("text", "en: A basket")).isEqualTo("Englisch: A basket");
    }

    @Test
    void leavesAsItIsWhatHasNoWords() {
        assertThat(words.of("status", "DRAFT")).isEqualTo("Draft");
        assertThat(words.of("status", "LATER")).isEqualTo("LATER");
        assertThat(words.of("terms", "en: cut in the mid\u2026")).isEqualTo("en: cut in the mid\u2026");
        assertThat(words.of("area", "checkout")).isEqualTo("checkout");
        assertThat(words.of("sources", "PREFERRED")).isEqualTo("PREFERRED");
    }

    @Test
    void showsOfAListWhatCameAndWhatWent() {
        assertThat(new FieldChange("terms", "a\nb\nc", "a\nc\nd").onlyChanged())
                .isEqualTo(new FieldChange("terms", "b", "d"));
        assertThat(new FieldChange("terms", "a\nb", "b\na").onlyChanged())
                .isEqualTo(new FieldChange("terms", "a\nb", "b\na"));
        assertThat(new FieldChange("terms", "", "a\nb").onlyChanged().after()).isEqualTo("a\nb");
        assertThat(new FieldChange("terms", "a", "a\na").onlyChanged()).isEqualTo(new FieldChange("terms", "", "a"));
    }
}
