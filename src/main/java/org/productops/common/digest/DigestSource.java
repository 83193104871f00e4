package org.productops.common.digest;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;

/** Something that people are told once a day. Every bean of this type has a part of the daily mail. */
public interface DigestSource {

    /** The keys of those for whom there may be something today. */
    Set<String> people();

    /**
     * What there is for a user, to be said in the user's language; empty if nothing after all. The product takes the user for the one who asks meanwhile, so
     * that nothing is told that the user may not see.
     */
    Optional<Function<MailLanguage, MailContent.Part>> part(String userKey);
}
