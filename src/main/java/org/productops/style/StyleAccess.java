package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.area.Holder;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Spaces;

/**
 * Who may do what with style guides. They are read by whoever may use the product, made and removed by those who administer it, and
 * edited by these, their owners and their editors. Where they hold, the administrators of a space decide. While the product is in
 * its read-only mode, whoever asks to change something is told so ({@link BusyException}).
 */
@ConfluenceComponent
public class StyleAccess {

    private final StyleLibrary library;
    private final Spaces spaces;
    private final Access access;
    private final People people;

    @Inject
    public StyleAccess(StyleLibrary library, Spaces spaces, Access access, People people) {
        this.library = library;
        this.spaces = spaces;
        this.access = access;
        this.people = people;
    }

    /**
     * Lets on whoever may read style guides.
     *
     * @throws NotPermittedException if the caller may not use the product
     */
    public void requireReader() {
        if (!spaces.mayUse()) {
            access.requireUser();
            throw new NotPermittedException(Message.of("productops.style.guide.readers-only"), false);
        }
    }

    /**
     * The guide with this key.
     *
     * @throws NotFoundException if there is none
     * @throws NotPermittedException as {@link #requireReader}
     */
    public StyleGuide visible(String key) {
        requireReader();
        return library.directory().find(key).orElseThrow(() -> noGuide(key));
    }

    static NotFoundException noGuide(String key) {
        return new NotFoundException(Message.of("productops.style.guide.none", TextRule.beginning(key)));
    }

    /** Whether the caller may edit it, whatever mode the product is in. */
    public boolean isEditor(StyleGuide guide) {
        return access.isAdministrator()
                || people.currentUserKey()
                        .filter(user -> guide.ownerKey().equals(user)
                                || guide.editors().stream().anyMatch(editor -> isNamed(user, editor)))
                        .isPresent();
    }

    private boolean isNamed(String user, Holder holder) {
        return holder.isUser() ? holder.id().equals(user) : people.isMember(user, holder.id());
    }

    /** Whether the caller may make and remove guides, whatever mode the product is in. */
    public boolean isAdministrator() {
        return access.isAdministrator();
    }

    /** Whether nobody may change anything at the moment. */
    public boolean isReadOnly() {
        return spaces.isReadOnly();
    }

    /**
     * The key of the caller, who may make and remove guides.
     *
     * @throws NotPermittedException if not
     */
    public String requireAdministrator() {
        refuseReadOnly();
        return access.requireAdministrator();
    }

    /**
     * The key of the caller, who may edit the guide.
     *
     * @throws NotPermittedException if not
     */
    public String requireEditor(StyleGuide guide) {
        refuseReadOnly();
        if (!isEditor(guide)) {
            throw new NotPermittedException(Message.of("productops.style.guide.editors-only", guide.name()), false);
        }
        return access.requireUser();
    }

    /** First of all: in that mode the product may take permissions, too, and nobody would understand why. */
    private void refuseReadOnly() {
        access.requireUser();
        if (spaces.isReadOnly()) {
            throw new BusyException(Message.of("productops.style.guide.read-only"));
        }
    }

    /**
     * The space with this key.
     *
     * @throws NotFoundException if there is none, or none that the caller may see
     * @throws NotPermittedException if an anonymous caller may not see it, or there is none
     */
    public GlossarySpace visibleSpace(String key) {
        return Optional.of(key).filter(spaces::canView).flatMap(spaces::find).orElseThrow(() -> {
            // Somebody anonymous learns nothing here about whether it is there.
            access.requireUser();
            return noSpace(key);
        });
    }

    private static NotFoundException noSpace(String key) {
        return new NotFoundException(Message.of("productops.style.choice.no-space", TextRule.beginning(key)));
    }

    /** Whether the caller decides which guides hold in a space, whatever mode the product is in. */
    public boolean administers(GlossarySpace space) {
        return spaces.canAdminister(space.key());
    }

    /**
     * The key of the caller, who decides which guides hold in a space.
     *
     * @throws NotPermittedException if not
     */
    public String requireAdministers(GlossarySpace space) {
        refuseReadOnly();
        if (!administers(space)) {
            throw new NotPermittedException(
                    Message.of("productops.style.choice.administrators-only", space.name()), false);
        }
        return access.requireUser();
    }

    /** Asked under the lock, which the clean-up of a removed space takes, too: it must not come before a new choice. */
    void requireThere(GlossarySpace space) {
        if (spaces.find(space.key()).filter(now -> now.id() == space.id()).isEmpty()) {
            throw noSpace(space.key());
        }
    }
}
