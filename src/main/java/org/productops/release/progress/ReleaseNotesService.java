package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.store.Writes;
import org.productops.common.text.TextOrder;
import org.productops.common.text.Texts;
import org.productops.readiness.note.ReleaseNotes;
import org.productops.release.NotesTextRules;
import org.productops.release.Release;
import org.productops.release.ReleaseAccess;
import org.productops.release.ReleaseAuditTexts;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseService;
import org.productops.release.Word;

/** The notes of releases: drawn from what their issues say, and edited by those who may change the release. */
@JiraComponent
public class ReleaseNotesService {

    private static final String LOCK = "release.notes";

    private final Access access;
    private final ReleaseAccess releaseAccess;
    private final ReleaseService releases;
    private final ReleaseProgressService progress;
    private final ReleaseNotes notes;
    private final AreaService areas;
    private final NotesTextStore store;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Texts texts;

    @Inject
    public ReleaseNotesService(
            Access access,
            ReleaseAccess releaseAccess,
            ReleaseService releases,
            ReleaseProgressService progress,
            ReleaseNotes notes,
            AreaService areas,
            NotesTextStore store,
            Writes writes,
            AuditLog audit,
            InstantSource clock,
            Texts texts) {
        this.access = access;
        this.releaseAccess = releaseAccess;
        this.releases = releases;
        this.progress = progress;
        this.notes = notes;
        this.areas = areas;
        this.store = store;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    /** Whether there is a field in which issues say something. */
    public boolean isReady() {
        access.requireUser();
        return notes.fieldId().isPresent();
    }

    /** The notes as somebody edited them last, for those who may see the release. */
    public NotesText get(long releaseId) {
        releaseAccess.requireSee(Optional.of(releases.get(releaseId).release()), releaseId);
        return store.of(releaseId).orElseGet(() -> NotesText.none(releaseId));
    }

    /** The notes to edit them, for those who may. */
    public NotesText getToEdit(long releaseId) {
        releaseAccess.requireEdit(releases.get(releaseId).release());
        return store.of(releaseId).orElseGet(() -> NotesText.none(releaseId));
    }

    /** What the issues say that the reader may see, area by area, in the order of the library. */
    public DrawnNotes drawn(long releaseId) {
        access.requireUser();
        List<ReleaseLine> lines = progress.progress(releaseId).lines();
        Map<Long, String> said = notes.of(lines.stream().map(ReleaseLine::issue).toList());
        AreaTree tree = areas.tree();
        Map<String, List<ReleaseLine>> byArea = lines.stream()
                .filter(line -> said.containsKey(line.issue().id()))
                .sorted(Comparator.comparing(line -> line.issue().id()))
                .collect(Collectors.groupingBy(
                        line -> line.state()
                                .areaKey()
                                .flatMap(tree::find)
                                .map(tree::path)
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        StringBuilder text = new StringBuilder();
        List<String> headings = new ArrayList<>(byArea.keySet());
        headings.sort(Comparator.comparing(String::isEmpty).thenComparing(TextOrder.OF_ALL_LANGUAGES));
        for (String heading : headings) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("## ")
                    .append(heading.isEmpty() ? texts.get("productops.release.notes.other") : heading)
                    .append("\n\n");
            byArea.get(heading)
                    .forEach(line -> text.append(
                            item(said.get(line.issue().id()), line.issue().key())));
        }
        return new DrawnNotes(
                text.toString(),
                said.size(),
                lines.stream()
                        .filter(line -> !said.containsKey(line.issue().id()))
                        .map(line -> line.issue().key())
                        .toList());
    }

    /** One item of a list; what has several lines stays one item. */
    private static String item(String note, String key) {
        return "- " + note.lines().map(String::strip).collect(Collectors.joining("\n  ")) + " (" + key + ")\n";
    }

    /**
     * Keeps notes as they were edited, for those who may change the release.
     *
     * @param version the version that the edit is based on
     * @throws ConflictException if somebody else has edited them since
     */
    public NotesText save(long releaseId, long version, String typed) {
        Release release = releases.get(releaseId).release();
        String user = releaseAccess.requireEdit(release);
        String text = NotesTextRules.notes(typed);
        return writes.run(LOCK, releaseId, () -> {
            NotesText before = store.of(releaseId).orElseGet(() -> NotesText.none(releaseId));
            ConflictException.check(before, version, Message.of("productops.release.error.conflict"));
            NotesText after =
                    new NotesText(releaseId, text, Optional.of(new Word(user, clock.instant())), before.version() + 1);
            store.put(after);
            audit.record(AuditEntry.configuration(
                    user,
                    ReleaseAuditTexts.ACTIONS + "notes-changed",
                    ReleaseAuditTexts.subject(release),
                    List.of(new FieldChange(ReleaseFields.NOTES, before.text(), text))));
            return after;
        });
    }
}
