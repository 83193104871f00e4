package org.productops.common.mail;

import java.util.Optional;

/** How the product sends mails. */
public interface MailDelivery {

    /** Whether mails are sent at all. */
    boolean isOn();

    /** How the user wants mails; empty for one who must get none: who was deactivated or deleted, or has no address. */
    Optional<MailRecipient> recipient(String userKey);

    /**
     * Lets the product send a mail. It does so a little later, and loses it if it is stopped before.
     *
     * @param body as the recipient wants it
     * @return whether the product has taken it
     */
    boolean send(MailRecipient to, String subject, String body);
}
