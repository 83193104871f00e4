package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
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
import org.productops.release.VersionCatalog;
import org.productops.release.Word;

/** The notes of releases: drawn from what their issues say, and edited by those who may change the release. */
@JiraComponent
public class ReleaseNotesService {

    private static final String LOCK = "release.notes";

    /** For so many keys of issues of no version of the release it is asked whether the reader may see them. */
    private static final int MOST_OTHERS = 300;

    private final Access access;
    private final ReleaseAccess releaseAccess;
    private final ReleaseService releases;
    private final ReleaseProgressService progress;
    private final VersionCatalog catalog;
    private final Issues issues;
    private final ReleaseIssueSource source;
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
            VersionCatalog catalog,
            Issues issues,
            ReleaseIssueSource source,
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
        this.catalog = catalog;
        this.issues = issues;
        this.source = source;
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

    /** The notes as somebody edited them last, for those who may see the release: what names issues, for those who may see these. */
    public NotesView get(long releaseId) {
        Release release = releases.get(releaseId).release();
        releaseAccess.requireSee(Optional.of(release), releaseId);
        return seen(release);
    }

    /** The notes to edit them, for those who may. What they do not get stays where it is. */
    public NotesView getToEdit(long releaseId) {
        Release release = releases.get(releaseId).release();
        releaseAccess.requireEdit(release);
        return seen(release);
    }

    private NotesView seen(Release release) {
        NotesText kept = store.of(release.id()).orElseGet(() -> NotesText.none(release.id()));
        return seen(release, kept);
    }

    private NotesView seen(Release release, NotesText kept) {
        NotesParts parts = parts(release, kept.text());
        boolean isWhole = parts.leftOut() == 0;
        return new NotesView(isWhole ? kept.text() : parts.text(), kept.edited(), parts.leftOut(), kept.version());
    }

    /** Asks once for all issues of the release, and one by one for those that notes name beside. */
    private NotesParts parts(Release release, String text) {
        Set<String> named = NotesParts.keys(text);
        if (named.isEmpty()) {
            return NotesParts.of(text, Set.of());
        }
        Set<Long> ids = catalog.issueIds(release.versionIds());
        List<VisibleIssue> visible = issues.visible(ids);
        Set<Long> rest = new HashSet<>(ids);
        visible.forEach(issue -> rest.remove(issue.id()));
        Set<String> hidden = source.unrestricted(rest).stream()
                .map(VisibleIssue::key)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> others = new LinkedHashSet<>(named);
        others.removeAll(hidden);
        visible.forEach(issue -> others.remove(issue.key()));
        // So many that nobody wrote them by hand: what is not asked for is not shown.
        others.stream().skip(MOST_OTHERS).forEach(hidden::add);
        hidden.addAll(source.hidden(others.stream().limit(MOST_OTHERS).toList()));
        return NotesParts.of(text, hidden);
    }

    /** A query for the issues of the versions that the reader may see that say nothing; empty as long as there is no field. */
    public Optional<String> queryOfMissing(long releaseId) {
        access.requireUser();
        String versions = releases.get(releaseId).versions().stream()
                .map(version -> String.valueOf(version.place().versionId()))
                .collect(Collectors.joining(", "));
        return notes.fieldId()
                .filter(field -> !versions.isEmpty())
                .map(field -> "fixVersion in (" + versions + ") AND "
                        + field.replaceFirst("^customfield_(\\d+)$", "cf[$1]") + " is EMPTY");
    }

    /** What the issues say that the reader may see, area by area, in the order of the library. */
    public DrawnNotes drawn(long releaseId) {
        access.requireUser();
        ReleaseProgress now = progress.progress(releaseId);
        List<ReleaseLine> lines = now.lines();
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
                        .toList(),
                now.hidden());
    }

    /** One item of a list; what has several lines stays one item. */
    private static String item(String note, String key) {
        return "- " + note.lines().map(String::strip).collect(Collectors.joining("\n  ")) + " (" + key + ")\n";
    }

    /**
     * Keeps notes as they were edited, for those who may change the release. What names issues that they may not see stays.
     *
     * @param version the version that the edit is based on
     * @throws ConflictException if somebody else has edited them since
     */
    public NotesView save(long releaseId, long version, String typed) {
        Release release = releases.get(releaseId).release();
        String user = releaseAccess.requireEdit(release);
        String text = NotesTextRules.notes(typed);
        NotesText saved = writes.run(LOCK, releaseId, () -> {
            NotesText before = store.of(releaseId).orElseGet(() -> NotesText.none(releaseId));
            ConflictException.check(before, version, Message.of("productops.release.error.conflict"));
            NotesParts parts = parts(release, before.text());
            String whole = parts.leftOut() == 0 ? text : NotesTextRules.notes(parts.with(text));
            NotesText after =
                    new NotesText(releaseId, whole, Optional.of(new Word(user, clock.instant())), before.version() + 1);
            store.put(after);
            audit.record(AuditEntry.configuration(
                    user,
                    ReleaseAuditTexts.ACTIONS + "notes-changed",
                    ReleaseAuditTexts.subject(release),
                    List.of(new FieldChange(ReleaseFields.NOTES, before.text(), whole))));
            return after;
        });
        return seen(release, saved);
    }
}
