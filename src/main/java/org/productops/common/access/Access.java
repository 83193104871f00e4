package org.productops.common.access;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.user.People;

/** Who makes the request, and what that lets them do everywhere. Services ask here before anything else. */
@Named
public class Access {

    private final People people;

    @Inject
    public Access(People people) {
        this.people = people;
    }

    /**
     * The key of the user who makes this request.
     *
     * @throws NotPermittedException if nobody is logged in
     */
    public String requireUser() {
        return people.currentUserKey()
                .orElseThrow(
                        () -> new NotPermittedException(Message.of("productops.common.error.login-required"), true));
    }

    /**
     * The key of the user who makes this request, who administers the product.
     *
     * @throws NotPermittedException if nobody is logged in, or somebody who does not
     */
    public String requireAdministrator() {
        String user = requireUser();
        if (!people.isAdministrator(user)) {
            throw new NotPermittedException(Message.of("productops.common.error.administrators-only"), false);
        }
        return user;
    }

    /** Whether the user who makes this request administers the product. */
    public boolean isAdministrator() {
        return people.currentUserKey().filter(people::isAdministrator).isPresent();
    }
}
