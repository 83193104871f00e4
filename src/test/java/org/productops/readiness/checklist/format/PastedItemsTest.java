package org.productops.readiness.checklist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.ChecklistDraft;

class PastedItemsTest {

    private static ChecklistDraft.Item kept(long id, String text, String kind) {
        return new ChecklistDraft.Item(
                id,
                "Old",
                text,
                "How",
                "https://example.org",
                true,
                kind,
                "",
                "",
                "GROUP:devs",
                "Label: api",
                true,
                "2027-01-01");
    }

    private static PastedItems pasted(String text) {
        return new PastedItems(ChecklistDialect.HEROCODERS.read(text, true));
    }

    @Test
    void aTextWithOneListIsANewChecklistOfItsName() {
        ChecklistDraft draft = pasted("# Done\n--- Code\n- A\n? B\n>> why").alone();

        assertThat(draft.name()).isEqualTo("Done");
        assertThat(draft.items())
                .extracting(
                        ChecklistDraft.Item::section,
                        ChecklistDraft.Item::text,
                        ChecklistDraft.Item::help,
                        ChecklistDraft.Item::mandatory,
                        ChecklistDraft.Item::kind)
                .containsExactly(
                        tuple("Code", "A", "", true, Check.MANUAL), tuple("Code", "B", "why", false, Check.MANUAL));
    }

    @Test
    void ofSeveralListsTheNamesAreSections() {
        ChecklistDraft draft =
                pasted("- Z\n# Done\n- A\n--- Code\n- B\n# Launch\n- C").alone();

        assertThat(draft.name()).isEmpty();
        assertThat(draft.items())
                .extracting(ChecklistDraft.Item::section)
                .containsExactly("", "Done", "Done \u2013 Code", "Launch");
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        ChecklistDraft before = new ChecklistDraft(
                "Gate", "About", List.of(kept(1, "Reviewed", "MANUAL"), kept(2, "Area", "AREA_SET")));

        ChecklistDraft draft = pasted("- REVIEWED\n- Merged\n- merged\u00a0").behind(before);

        assertThat(draft.name()).isEqualTo("Gate");
        assertThat(draft.items().subList(0, 2)).isEqualTo(before.items());
        assertThat(draft.items().subList(2, draft.items().size()))
                .extracting(ChecklistDraft.Item::text)
                .containsExactly("Merged");
    }

    @Test
    void whatTakesThePlaceOfTheSameTextKeepsWhatATextCannotSay() {
        ChecklistDraft before = new ChecklistDraft(
                "Gate", "About", List.of(kept(1, "Reviewed", "MANUAL"), kept(2, "Area", "AREA_SET")));

        ChecklistDraft draft = pasted("--- New\n? area\n- Merged").insteadOf(before);

        assertThat(draft.items()).hasSize(2);
        assertThat(draft.items().get(0))
                .isEqualTo(new ChecklistDraft.Item(
                        2,
                        "New",
                        "area",
                        "How",
                        "https://example.org",
                        false,
                        "AREA_SET",
                        "",
                        "",
                        "GROUP:devs",
                        "Label: api",
                        true,
                        "2027-01-01"));
        assertThat(draft.items().get(1).id()).isZero();
    }
}
