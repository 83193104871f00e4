package org.productops.glossary.scope;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.snapshot.Writing;
import org.productops.common.text.TextRule;
import org.productops.glossary.ConceptWrites;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryAccess;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryDirectory;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryStore;

/**
 * Which glossaries hold in a space: the choice of those who administer it, among the glossaries that they may see. What they chose
 * and may not see any more stays until they take it away; they are not told which it is.
 */
@ConfluenceComponent
public class GlossaryChoiceService {

    private final GlossaryStore store;
    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final ConceptWrites concepts;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public GlossaryChoiceService(
            GlossaryStore store,
            GlossaryLibrary library,
            GlossaryAccess access,
            ConceptWrites concepts,
            SnapshotWrites writes,
            AuditLog audit) {
        this.store = store;
        this.library = library;
        this.access = access;
        this.concepts = concepts;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * What holds in a space, for those who administer it.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such space, or none that the caller may see
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer it
     */
    public GlossaryChoiceView view(String spaceKey) {
        GlossaryPlace own = place(spaceKey);
        access.requireIsAdministrator(own);
        return view(own, library.directory().inForceBy(own.spaceId()));
    }

    /**
     * Keeps what holds in a space from now on.
     *
     * @param version the version that the caller had read; 0 if nobody had chosen yet
     * @throws InvalidException with all that is wrong, at the fields named in {@link GlossaryChoiceFields}
     * @throws ConflictException if somebody else chose in the meantime
     */
    public GlossaryChoiceView choose(String spaceKey, long version, GlossaryChoiceDraft draft) {
        GlossaryPlace own = place(spaceKey);
        String user = access.requireAdministrator(own);
        GlossaryChoiceRules rules = new GlossaryChoiceRules(access::find);
        boolean isOwn = rules.apply(draft, library.directory().inForceBy(own.spaceId())).glossaries().stream()
                .anyMatch(each -> each.id() == 0);
        GlossaryPlace written = isOwn ? concepts.written(own, user) : own;
        return change(
                written, user, version, before -> rules.apply(draft, before).choice(before));
    }

    /**
     * Lets the same hold in a space as in another one that the caller may see, such as the one of which it is a copy: nothing tells
     * of a space that it was copied. The other space's own glossary comes after the space's own; where the other space has none and
     * wants it as everywhere, the space does, too.
     *
     * @param version as for {@link #choose}
     * @throws InvalidException at {@link GlossaryChoiceFields#FROM} if the caller may not see the other space, or there is none
     * @throws ConflictException if somebody else chose in the meantime
     */
    public GlossaryChoiceView copy(String spaceKey, long version, String fromSpaceKey) {
        GlossaryPlace own = place(spaceKey);
        String user = access.requireAdministrator(own);
        GlossaryPlace from = other(own, fromSpaceKey.strip());
        GlossaryDirectory directory = library.directory();
        GlossaryChoice copied = directory.inForceBy(from.spaceId());
        if (copied.asEverywhere() && from.glossaryId() == 0) {
            return change(
                    own,
                    user,
                    version,
                    before -> new GlossaryChoice(
                            own.spaceId(),
                            true,
                            List.of(),
                            copied.highlighting(),
                            copied.exclusions(),
                            before.version() + 1));
        }
        GlossaryPlace written = concepts.written(own, user);
        List<Long> ids = new ArrayList<>();
        if (copied.asEverywhere()) {
            // The own glossary comes first, as everywhere.
            ids.add(written.glossaryId());
        }
        for (long id : directory.holding(copied).stream().map(Glossary::id).toList()) {
            if (id == from.glossaryId() && !ids.contains(written.glossaryId())) {
                ids.add(written.glossaryId());
            }
            if (directory.find(id).flatMap(access::find).isPresent() && !ids.contains(id)) {
                ids.add(id);
            }
        }
        List<Long> most = ids.subList(0, Math.min(ids.size(), GlossaryChoiceRules.MOST_GLOSSARIES));
        return change(
                written,
                user,
                version,
                before -> new GlossaryChoice(
                        own.spaceId(), false, most, copied.highlighting(), copied.exclusions(), before.version() + 1));
    }

    /** The space whose choice is taken over. */
    private GlossaryPlace other(GlossaryPlace own, String key) {
        if (key.isEmpty()) {
            throw InvalidException.at(GlossaryChoiceFields.FROM, Message.of("productops.glossary.error.space-missing"));
        }
        GlossaryPlace from = access.find(key)
                .filter(place -> !place.isGlobal())
                .orElseThrow(() -> InvalidException.at(
                        GlossaryChoiceFields.FROM,
                        Message.of("productops.glossary.error.no-space", TextRule.beginning(key))));
        if (from.spaceId() == own.spaceId()) {
            throw InvalidException.at(
                    GlossaryChoiceFields.FROM, Message.of("productops.glossary.error.same-space", own.key()));
        }
        return from;
    }

    /**
     * Forgets what was chosen: the same holds again as in every space that never chose.
     *
     * @param version the version that the caller had read
     * @throws ConflictException if somebody else chose in the meantime
     */
    public void forget(String spaceKey, long version) {
        GlossaryPlace own = place(spaceKey);
        String user = access.requireAdministrator(own);
        writes.change(library.directories(), Snapshot.ALL, writing -> {
            GlossaryChoice before = stored(own, version, writing);
            if (before.version() == 0) {
                return Change.none(before);
            }
            store.deleteChoice(own.spaceId());
            GlossaryDirectory after = writing.value().withoutChoice(own.spaceId());
            record(own, user, writing.value(), before, after.inForceBy(own.spaceId()));
            return Change.by(directory -> directory.withoutChoice(own.spaceId()), before);
        });
    }

    private GlossaryPlace place(String spaceKey) {
        GlossaryPlace place = access.visible(spaceKey);
        if (place.isGlobal()) {
            throw GlossaryAccess.noGlossary(spaceKey);
        }
        return place;
    }

    private GlossaryChoiceView change(
            GlossaryPlace own, String user, long version, Function<GlossaryChoice, GlossaryChoice> choose) {
        GlossaryChoice kept = writes.change(library.directories(), Snapshot.ALL, writing -> {
            access.requireThere(own);
            GlossaryChoice before = stored(own, version, writing);
            GlossaryChoice after = choose.apply(before);
            if (before.version() != 0 && after.withVersion(before.version()).equals(before)) {
                return Change.none(before);
            }
            store.put(after);
            record(own, user, writing.value(), before, after);
            return Change.by(directory -> directory.with(after), after);
        });
        return view(own, kept);
    }

    private GlossaryChoice stored(GlossaryPlace own, long version, Writing<GlossaryDirectory> writing) {
        GlossaryChoice before = writing.value().inForceBy(own.spaceId());
        ConflictException.check(before, version, Message.of("productops.glossary.error.choice-conflict", own.name()));
        return before;
    }

    private void record(
            GlossaryPlace own, String user, GlossaryDirectory directory, GlossaryChoice before, GlossaryChoice after) {
        audit.record(AuditEntry.configuration(
                user,
                "productops.glossary.audit.choice-changed",
                own.key(),
                FieldChange.between(texts(directory, before), texts(directory, after))));
    }

    private static Map<String, String> texts(GlossaryDirectory directory, GlossaryChoice choice) {
        return Map.of(
                GlossaryChoiceFields.GLOSSARIES,
                directory.holding(choice).stream().map(Glossary::key).collect(Collectors.joining(", ")),
                GlossaryChoiceFields.AS_EVERYWHERE,
                String.valueOf(choice.asEverywhere()),
                GlossaryChoiceFields.HIGHLIGHTING,
                choice.highlighting().name(),
                GlossaryChoiceFields.EXCLUSIONS,
                String.join(", ", choice.exclusions()));
    }

    private GlossaryChoiceView view(GlossaryPlace own, GlossaryChoice choice) {
        GlossaryDirectory directory = library.directory();
        List<Long> ids = directory.holding(choice).stream().map(Glossary::id).toList();
        List<ChosenGlossary> chosen = ids.stream()
                .map(id -> new ChosenGlossary(
                        id,
                        id == own.glossaryId()
                                ? Optional.of(own)
                                : directory.find(id).flatMap(access::find)))
                .toList();
        List<GlossaryPlace> others = new ArrayList<>();
        if (own.glossaryId() == 0) {
            others.add(own);
        }
        directory.all().stream()
                .filter(glossary -> !ids.contains(glossary.id()))
                .flatMap(glossary -> access.find(glossary).stream())
                .sorted(Comparator.comparing((GlossaryPlace place) -> !place.isGlobal())
                        .thenComparing(GlossaryPlace::name)
                        .thenComparing(GlossaryPlace::glossaryId))
                .forEach(others::add);
        return new GlossaryChoiceView(
                own,
                choice.asEverywhere(),
                chosen,
                others,
                choice.highlighting(),
                choice.exclusions(),
                choice.version());
    }
}
