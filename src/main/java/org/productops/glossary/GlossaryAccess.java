package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.Holder;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.user.People;

/**
 * Who may do what with a glossary. That of a space is read by whoever may see the space, a global one by whoever may use the
 * product. It is edited by its editors, by the administrators of its space or, if it is global, of the product; those decide who
 * its editors are. Who may comment in the space, or use the product, may propose. While the product is in its read-only mode,
 * whoever asks to change something is told so ({@link BusyException}).
 */
@ConfluenceComponent
public class GlossaryAccess {

    private final GlossaryLibrary library;
    private final Spaces spaces;
    private final Access access;
    private final People people;

    @Inject
    public GlossaryAccess(GlossaryLibrary library, Spaces spaces, Access access, People people) {
        this.library = library;
        this.spaces = spaces;
        this.access = access;
        this.people = people;
    }

    /** The glossary with this key, see {@link GlossaryPlace#key}; empty if there is none, or none that the caller may read. */
    public Optional<GlossaryPlace> find(String key) {
        return key.startsWith(GlossaryPlace.GLOBAL)
                ? library.directory().global(key).filter(any -> spaces.mayUse()).map(GlossaryPlace::global)
                : spaces.find(key).filter(space -> spaces.canView(space.key())).map(this::ofSpace);
    }

    /** The glossary as the caller sees it; empty if it is of a space that the caller may not see, or that is gone. */
    public Optional<GlossaryPlace> find(Glossary glossary) {
        return glossary.isGlobal()
                ? Optional.of(glossary).filter(any -> spaces.mayUse()).map(GlossaryPlace::global)
                : spaces.find(glossary.key())
                        // Another space may have its key by now.
                        .filter(space -> space.id() == glossary.spaceId() && spaces.canView(space.key()))
                        .map(space -> GlossaryPlace.of(glossary, space));
    }

    private GlossaryPlace ofSpace(GlossarySpace space) {
        return library.directory()
                .ofSpace(space.id())
                .map(glossary -> GlossaryPlace.of(glossary, space))
                .orElseGet(() -> GlossaryPlace.unwritten(space, spaces.language()));
    }

    /**
     * The glossary with this key.
     *
     * @throws NotFoundException if there is none, or none that the caller may read
     * @throws NotPermittedException if an anonymous caller may not read it, or there is none
     */
    public GlossaryPlace visible(String key) {
        return find(key).orElseThrow(() -> {
            // Somebody anonymous learns nothing here about whether it is there.
            access.requireUser();
            return noGlossary(key);
        });
    }

    /** What is said of a glossary that is not there, or that the caller may not see. */
    public static NotFoundException noGlossary(String key) {
        return new NotFoundException(Message.of(
                key.startsWith(GlossaryPlace.GLOBAL)
                        ? "productops.glossary.error.no-glossary"
                        : "productops.glossary.error.no-space",
                key));
    }

    /** Whether the caller is one of its editors, whatever mode the product is in. */
    public boolean isEditor(GlossaryPlace place) {
        return isAdministrator(place)
                || people.currentUserKey()
                        .filter(user -> isNamed(user, editors(place)))
                        .isPresent();
    }

    /**
     * Whether a user is one of its editors, where work is done as that user beside any request; whatever mode the product is in.
     *
     * @param user the key of the user on whose behalf this thread works
     */
    public boolean isEditor(GlossaryPlace place, String user) {
        return (place.isGlobal() ? people.isAdministrator(user) : spaces.canAdminister(place.key()))
                || isNamed(user, editors(place));
    }

    private List<Holder> editors(GlossaryPlace place) {
        return library.directory()
                .find(place.glossaryId())
                .map(Glossary::editors)
                .orElse(List.of());
    }

    private boolean isNamed(String user, List<Holder> editors) {
        return editors.stream()
                .anyMatch(holder -> holder.isUser() ? holder.id().equals(user) : people.isMember(user, holder.id()));
    }

    /** Whether the caller decides who its editors are. */
    public boolean isAdministrator(GlossaryPlace place) {
        return place.isGlobal() ? access.isAdministrator() : spaces.canAdminister(place.key());
    }

    /** Whether the caller may propose a concept, whatever mode the product is in. */
    public boolean mayPropose(GlossaryPlace place) {
        return people.currentUserKey().isPresent()
                && (isEditor(place) || (place.isGlobal() ? spaces.mayUse() : spaces.canComment(place.key())));
    }

    /** Whether nobody may change anything at the moment. */
    public boolean isReadOnly() {
        return spaces.isReadOnly();
    }

    /**
     * The key of the caller, who may edit the glossary.
     *
     * @throws NotPermittedException if not
     */
    public String requireEditor(GlossaryPlace place) {
        return require(isEditor(place), "productops.glossary.error.editors-only", place);
    }

    /**
     * The key of the caller, who decides who the glossary's editors are.
     *
     * @throws NotPermittedException if not
     */
    public String requireAdministrator(GlossaryPlace place) {
        return require(isAdministrator(place), "productops.glossary.error.administrators-only", place);
    }

    /**
     * The key of the caller, who may propose a concept.
     *
     * @throws NotPermittedException if not
     */
    public String requireProposer(GlossaryPlace place) {
        return require(mayPropose(place), "productops.glossary.error.proposers-only", place);
    }

    /**
     * The key of the caller, who is one of the glossary's editors and reads what only they may; whatever mode the product is in.
     *
     * @throws NotPermittedException if not
     */
    public String requireIsEditor(GlossaryPlace place) {
        return requireIs(isEditor(place), "productops.glossary.error.editors-only", place);
    }

    /**
     * The key of the caller, who administers the glossary and reads what only administrators may; whatever mode the product is in.
     *
     * @throws NotPermittedException if not
     */
    public String requireIsAdministrator(GlossaryPlace place) {
        return requireIs(isAdministrator(place), "productops.glossary.error.administrators-only", place);
    }

    private String require(boolean may, String refusal, GlossaryPlace place) {
        access.requireUser();
        // First of all: in that mode the product may take the permission, too, and nobody would understand why.
        if (spaces.isReadOnly()) {
            throw new BusyException(Message.of("productops.glossary.error.read-only"));
        }
        return requireIs(may, refusal, place);
    }

    private String requireIs(boolean may, String refusal, GlossaryPlace place) {
        String user = access.requireUser();
        if (!may) {
            throw new NotPermittedException(Message.of(refusal, place.name()), false);
        }
        return user;
    }

    /** Asked under the lock, which the clean-up of a removed space takes, too: it must not come before a new concept. */
    public void requireThere(GlossaryPlace place) {
        boolean there = place.isGlobal()
                || spaces.find(place.key())
                        .filter(now -> now.id() == place.spaceId())
                        .isPresent();
        if (!there) {
            throw noGlossary(place.key());
        }
    }
}
