package org.productops.style;

import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.glossary.GlossaryFixture;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * Style guides without a product. {@code root} administers it and is logged in; {@code anna} administers the space {@code DOC};
 * {@code ben} sees it.
 */
public final class StyleFixture {

    public final GlossaryFixture glossary = new GlossaryFixture();
    public final FakePeople people = glossary.people.actAs("root");
    public final RecordingAudit audit = glossary.audit;
    public final FakeStorage storage = glossary.storage;
    public final InMemoryStyleGuideStore guideStore = new InMemoryStyleGuideStore();
    public final InMemoryStyleRuleStore ruleStore = new InMemoryStyleRuleStore();
    public final StyleLibrary library = new StyleLibrary(ruleStore, guideStore, storage.snapshots());
    public final StyleAccess access = new StyleAccess(library, glossary.spaces, new Access(people), people);
    public final StyleWrites writes = new StyleWrites(ruleStore, library, storage.snapshotWrites(), audit);
    public final StyleGuideService guides =
            new StyleGuideService(guideStore, library, access, glossary.spaces, people, writes, audit);
    public final StyleRuleService rules = new StyleRuleService(library, access, writes);
    public final StylePackageService packages =
            new StylePackageService(guideStore, ruleStore, library, access, glossary.spaces, people, writes, audit);
    public final StyleChoiceService choices =
            new StyleChoiceService(guideStore, library, access, writes, audit, () -> glossary.now);

    /** A draft that says how a guide is called. */
    public static StyleGuideDraft named(String name) {
        return new StyleGuideDraft("", name, "", "", List.of(), "", false, List.of(), List.of());
    }

    /** A draft of a guide that somebody edits beside the owner. */
    public static StyleGuideDraft edited(String name, String owner, String... editors) {
        return new StyleGuideDraft("", name, "", owner, List.of(editors), "", false, List.of(), List.of());
    }

    /** A draft of a rule that refuses a word. */
    public static StyleRuleDraft avoids(String name, String word) {
        return new StyleRuleDraft(
                name, "extends: existence\nmessage: Avoid '%s'.\ntokens:\n  - " + word + "\n", Optional.empty());
    }
}
