package org.productops.readiness.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.testing.fakes.EnglishTexts;

class DraftDifferenceTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ChecklistDraft now =
            fixture.checklists.draft(fixture.checklists.create(draft("Done", manual("Docs"), manual("Price"))));

    private static String about(ChecklistDraft now, ChecklistDraft draft) {
        return new EnglishTexts().get(DraftDifference.between(now, draft).about());
    }

    private ChecklistDraft with(ChecklistDraft.Item... items) {
        return new ChecklistDraft(now.name(), now.description(), now.scope(), now.overrides(), Arrays.asList(items));
    }

    @Test
    void saysWhatADraftTakesOutAddsAndChanges() {
        ChecklistDraft.Item docs = now.items().get(0);
        ChecklistDraft.Item price = now.items().get(1);
        assertThat(about(now, now)).isEqualTo("This is a draft. Nothing is saved until you press Save.");
        assertThat(about(now, with(docs)))
                .isEqualTo("This is a draft. It takes out: Price. Nothing is saved until you press Save.");
        assertThat(about(now, with(docs, price, manual("Legal")))).contains("It adds: Legal.");
        ChecklistDraft.Item advised = new ChecklistDraft.Item(
                docs.id(), "", "Documents", "", "", false, docs.kind(), "", "", docs.tickers(), "", false, "");
        assertThat(about(now, with(advised, price))).contains("It changes: Docs.");
        assertThat(about(now, with(advised))).contains("It changes: Docs. It takes out: Price. It adds: \u2013.");
    }

    @Test
    void namesSomeOfMany() {
        List<ChecklistDraft.Item> items = new ArrayList<>(now.items());
        for (int i = 0; i < 7; i++) {
            items.add(manual("New " + i));
        }
        assertThat(about(now, with(items.toArray(ChecklistDraft.Item[]::new)))).contains("New 4; \u2026.");
    }
}
