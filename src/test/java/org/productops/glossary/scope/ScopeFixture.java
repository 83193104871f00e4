package org.productops.glossary.scope;

import java.util.List;
import org.productops.common.error.Confirmation;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryDraft;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossarySpace;

/** Which glossaries hold in spaces, without a product; see {@link GlossaryFixture}. */
public final class ScopeFixture {

    /** A space that everybody sees who sees {@code DOC}, as long as nobody makes it private. */
    public static final GlossarySpace TEAM = new GlossarySpace(9, "TEAM", "Team", "/display/TEAM");

    public final GlossaryFixture glossary = new GlossaryFixture();
    public final ScopeService scopes = new ScopeService(glossary.library, glossary.access);
    public final GlossaryChoiceService choices = new GlossaryChoiceService(
            glossary.glossaries,
            glossary.library,
            glossary.access,
            glossary.writes(),
            glossary.storage.snapshotWrites(),
            glossary.audit);

    public ScopeFixture() {
        glossary.spaces.add(TEAM);
    }

    /** Adds a concept as an administrator; makes the glossary if it is a global one that is not there. */
    public Concept concept(String key, String name) {
        if (key.startsWith("@")) {
            glossary.people.actAs("root");
            if (glossary.library.directory().global(key).isEmpty()) {
                glossary.glossaryService.create(new GlossaryDraft(key, key.substring(1), "", "", List.of(), false));
            }
        }
        Concept concept = glossary.service.create(
                key, GlossaryFixture.draft(name, "As " + key + " says."), Confirmation.EVERYTHING);
        glossary.people.actAs("anna");
        return concept;
    }

    /** Chooses glossaries for {@code DOC} in place of what holds there. */
    GlossaryChoiceView choose(String... keys) {
        return choices.choose(
                "DOC", choices.view("DOC").version(), new GlossaryChoiceDraft(false, List.of(keys), "", List.of()));
    }
}
