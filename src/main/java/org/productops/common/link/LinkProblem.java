package org.productops.common.link;

import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * Why the other product gave no answer that can be used.
 *
 * @param authorisation where the person in whose name was asked allows that; only if they have to
 */
public record LinkProblem(Kind kind, Optional<String> authorisation) {

    /** What is wrong; each has a text that says what to do. */
    public enum Kind {
        /** Nobody was chosen in whose name to ask, or they are not there any more. */
        NOBODY_ASKS,
        /** The product knows no application links. */
        NO_LINKS,
        /** There is no application link to the other product. */
        NO_LINK,
        /** The person has not allowed yet that this product asks in their name. */
        NOT_AUTHORISED,
        /** The person may not use the other product. */
        NOT_PERMITTED,
        /** The plugin is not there on the other side, or switched off. */
        NO_PLUGIN,
        /** Nobody answers at the address of the link. */
        UNREACHABLE,
        /** The answer takes too long. */
        TOO_SLOW,
        /** The answer is longer than what is taken. */
        TOO_LONG,
        /** Something else than JSON answers, such as a log-in page or a proxy. */
        NO_JSON,
        /** The plugin on the other side is of another version. */
        OTHER_VERSION,
        /** The other product could not answer. */
        FAILED
    }

    /** A problem that people solve elsewhere. */
    public static LinkProblem of(Kind kind) {
        return new LinkProblem(kind, Optional.empty());
    }

    /** The person has to allow it at this address first. */
    static LinkProblem notAuthorised(String address) {
        return new LinkProblem(Kind.NOT_AUTHORISED, Optional.of(address));
    }

    /**
     * What is wrong and what to do, for administrators.
     *
     * @param product what the other product is called
     */
    public static Message text(Kind kind, String product) {
        return Message.of(
                "productops.common.link.problem."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                product);
    }
}
