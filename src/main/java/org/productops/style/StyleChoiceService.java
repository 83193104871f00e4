package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.snapshot.Change;
import org.productops.glossary.GlossarySpace;

/** Which style guides hold in a space: seen by whoever sees the space, chosen by those who administer it. */
@ConfluenceComponent
public class StyleChoiceService {

    private final StyleGuideStore store;
    private final StyleLibrary library;
    private final StyleAccess access;
    private final StyleWrites writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public StyleChoiceService(
            StyleGuideStore store,
            StyleLibrary library,
            StyleAccess access,
            StyleWrites writes,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.library = library;
        this.access = access;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which guides hold in a space.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such space, or none that the caller may see
     */
    public StyleChoiceView view(String spaceKey) {
        return view(access.visibleSpace(spaceKey), library.directory());
    }

    /**
     * Keeps which guides hold in a space from now on.
     *
     * @param version the version that the caller had read; 0 if nobody had chosen yet
     * @throws org.productops.common.error.InvalidException with all that is wrong, at {@link StyleChoiceFields#GUIDES}
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the space
     * @throws ConflictException if somebody else chose in the meantime
     */
    public StyleChoiceView choose(String spaceKey, long version, StyleChoiceDraft draft) {
        GlossarySpace space = access.visibleSpace(spaceKey);
        String user = access.requireAdministers(space);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StyleDirectory known = library.directory();
        StyleChoiceRules.apply(draft, known.choice(space.id()), known, now);
        StyleDirectory after = writes.guides(writing -> {
            access.requireThere(space);
            StyleDirectory directory = writing.value();
            StyleChoice before = directory.choice(space.id());
            ConflictException.check(before, version, Message.of("productops.style.choice.conflict", space.name()));
            StyleChoice chosen = StyleChoiceRules.apply(draft, before, directory, now);
            if (chosen.guides().equals(before.guides())) {
                return Change.none(directory);
            }
            store.put(chosen);
            audit.record(AuditEntry.configuration(
                    user,
                    "productops.style.audit.choice-changed",
                    space.key(),
                    FieldChange.between(texts(directory, before), texts(directory, chosen))));
            return Change.by(each -> each.with(chosen), directory.with(chosen));
        });
        return view(space, after);
    }

    private static Map<String, String> texts(StyleDirectory directory, StyleChoice choice) {
        return Map.of(
                StyleChoiceFields.GUIDES,
                choice.guides().stream()
                        .flatMap(chosen -> directory.find(chosen.guideId()).stream())
                        .map(StyleGuide::key)
                        .collect(Collectors.joining(", ")));
    }

    private StyleChoiceView view(GlossarySpace space, StyleDirectory directory) {
        StyleChoice choice = directory.choice(space.id());
        List<StyleChoiceView.Holding> holding = choice.guides().stream()
                .flatMap(chosen -> directory.find(chosen.guideId()).stream()
                        .map(guide -> new StyleChoiceView.Holding(guide, chosen.since())))
                .toList();
        return new StyleChoiceView(
                space,
                holding,
                directory.all().stream()
                        .filter(guide -> !choice.has(guide.id()))
                        .toList(),
                access.administers(space) && !access.isReadOnly(),
                choice.version());
    }
}
