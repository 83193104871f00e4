package org.productops.glossary.scope;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryAccess;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryDirectory;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryPlace;

/**
 * Which glossaries hold in a space for the one who reads there. No statement as long as nothing changes; asks the product once for
 * the space, and once for each other space whose glossary holds in it.
 */
@ConfluenceComponent
public class ScopeService {

    private final GlossaryLibrary library;
    private final GlossaryAccess access;

    @Inject
    public ScopeService(GlossaryLibrary library, GlossaryAccess access) {
        this.library = library;
        this.access = access;
    }

    /**
     * The glossaries that hold in a space. Those of spaces that the caller may not see, or that are gone, are not there.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such space, or none that the caller may see
     * @throws org.productops.common.error.NotPermittedException if an anonymous caller may not see it, or there is none
     */
    public GlossaryScope scope(String spaceKey) {
        return scope(access.visible(spaceKey));
    }

    /** The glossaries that hold in a space, or nothing where {@link #scope} throws. */
    public Optional<GlossaryScope> find(String spaceKey) {
        return access.find(spaceKey).map(this::scope);
    }

    private GlossaryScope scope(GlossaryPlace own) {
        GlossaryDirectory directory = library.directory();
        if (own.isGlobal()) {
            // No space has such a key; nothing else holds where a global glossary is read by itself.
            return scope(own, List.of(own), GlossaryChoice.unchosen(0));
        }
        List<GlossaryPlace> places = directory.inForce(own.spaceId()).stream()
                .flatMap(glossary -> place(own, glossary).stream())
                .toList();
        return scope(own, places, directory.inForceBy(own.spaceId()));
    }

    private GlossaryScope scope(GlossaryPlace own, List<GlossaryPlace> places, GlossaryChoice choice) {
        return new GlossaryScope(
                part(own), places.stream().map(this::part).toList(), choice.highlighting(), choice.exclusions());
    }

    private GlossaryScope.Part part(GlossaryPlace place) {
        return new GlossaryScope.Part(place, library.content(place.glossaryId()));
    }

    private Optional<GlossaryPlace> place(GlossaryPlace own, Glossary glossary) {
        return glossary.id() == own.glossaryId() ? Optional.of(own) : access.find(glossary);
    }
}
