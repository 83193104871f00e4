package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.text.Texts;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.ReleaseNoteCheck;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.note.ReleaseNotes;

/**
 * Lists to begin with, as drafts in the language of whoever asks; nobody has them until somebody saves one. They ask no
 * permission: they say what everybody can read in the documentation.
 */
@JiraComponent
public class ReadyMadeChecklists {

    private static final String TEXTS = "productops.readiness.ready-made.";

    private final Texts texts;
    private final ReleaseNotes notes;

    @Inject
    public ReadyMadeChecklists(Texts texts, ReleaseNotes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    /** A list to begin with. */
    public enum ReadyMade {
        /** Before work on an issue begins. */
        READY(
                item("purpose", "problem", true, field("description")),
                item("purpose", "success", false, Check.manual()),
                item("scope", "criteria", true, Check.manual()),
                item("scope", "small", false, Check.manual()),
                skippable("scope", "not-in", false),
                item("people", "area", true, Check.of(AreaSetCheck.KIND)),
                skippable("people", "design", false),
                skippable("people", "dependencies", false)),
        /** Before an issue counts as done. */
        DONE(
                item("quality", "met", true, Check.manual()),
                item("quality", "reviewed", true, Check.manual()),
                skippable("quality", "tested", true),
                item("quality", "subtasks", true, Check.of(SubtasksResolvedCheck.KIND)),
                skippable("quality", "safe", false),
                item("release", "owned", true, Check.of(AreaSetCheck.KIND)),
                item("release", "version", false, field("fixVersions")),
                skippable("release", "docs", false),
                new Part("release", "note", false, true, Check.of(ReleaseNoteCheck.KIND))),
        /** Before customers get it. */
        LAUNCH(
                item("product", "whole", true, Check.of(SubtasksResolvedCheck.KIND)),
                item("product", "fixed", true, field("fixVersions")),
                item("product", "measured", false, Check.manual()),
                item("product", "back", true, Check.manual()),
                item("market", "positioning", true, Check.manual()),
                skippable("market", "pricing", true),
                skippable("market", "announcement", true),
                skippable("help", "pages", true),
                item("help", "support", true, Check.manual()),
                skippable("help", "sales", false));

        private final List<Part> parts;

        ReadyMade(Part... parts) {
            this.parts = List.of(parts);
        }

        /** Its name in addresses and texts. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private record Part(String section, String name, boolean mandatory, boolean skippable, Check check) {}

    private static Part item(String section, String name, boolean mandatory, Check check) {
        return new Part(section, name, mandatory, false, check);
    }

    private static Part skippable(String section, String name, boolean mandatory) {
        return new Part(section, name, mandatory, true, Check.manual());
    }

    private static Check field(String id) {
        return Check.of(FieldFilledCheck.KIND, id);
    }

    /** The one with this id. */
    public Optional<ReadyMade> find(String id) {
        return List.of(ReadyMade.values()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** What it is called, in the reader's language. */
    public String name(ReadyMade list) {
        return texts.get(TEXTS + list.id());
    }

    /** The draft of it, in the reader's language. */
    public ChecklistDraft draft(ReadyMade list) {
        return new ChecklistDraft(
                name(list),
                texts.get(TEXTS + list.id() + "-about"),
                list.parts.stream().map(this::item).toList());
    }

    /** Before set-up has created the field for release notes, people tick that there is one. */
    private Check check(Part part) {
        boolean possible = !part.check().kind().equals(ReleaseNoteCheck.KIND)
                || notes.fieldId().isPresent();
        return possible ? part.check() : Check.manual();
    }

    private ChecklistDraft.Item item(Part part) {
        Check check = check(part);
        return new ChecklistDraft.Item(
                0,
                texts.get(TEXTS + "section." + part.section()),
                texts.get(TEXTS + "item." + part.name()),
                check.isManual() ? texts.get(TEXTS + "how." + part.name()) : "",
                "",
                part.mandatory(),
                check.kind(),
                check.subject(),
                check.value(),
                EligibleText.write(Eligible.ANYONE),
                "",
                part.skippable(),
                "");
    }
}
