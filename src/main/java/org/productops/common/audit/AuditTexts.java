package org.productops.common.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;

/** How the entries of one feature read, in the language of the user who makes the request. */
public interface AuditTexts {

    /** What the feature's actions begin with. */
    String actionStart();

    /** What the feature is called. */
    Message feature();

    /** What can have been done: each is the key of its text. */
    List<String> actions();

    /** What a field is called; empty if it has no name that people know. */
    Optional<Message> field(String field);

    /**
     * What a field said, with names in place of keys; as it is kept where that is what people read.
     *
     * @param value as it is kept; not empty
     */
    default String value(String field, String value, PersonNames names) {
        return value;
    }

    /**
     * What was changed.
     *
     * @param subject as it is kept
     */
    Subject subject(String subject);

    /**
     * What was changed.
     *
     * @param name what people call it
     * @param page where it is seen, from the context path on; empty if it has no page, or is not there any more
     */
    record Subject(String name, Optional<String> page) {

        /**
         * A thing that is kept by its key and its name as it was then, with a blank between them.
         *
         * @param page where the thing with a key is seen; empty if there is none
         */
        public static Subject named(String kept, Function<String, Optional<String>> page) {
            int blank = kept.indexOf(' ');
            return blank < 0
                    ? new Subject(kept, Optional.empty())
                    : new Subject(kept.substring(blank + 1), page.apply(kept.substring(0, blank)));
        }
    }
}
