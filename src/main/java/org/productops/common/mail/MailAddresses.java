package org.productops.common.mail;

import java.util.Optional;

/** The mail addresses of users, for other users to see. */
public interface MailAddresses {

    /** The address of a user, if the product shows addresses to the user who makes this request. */
    Optional<String> shown(String userKey);
}
