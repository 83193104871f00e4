package org.productops.glossary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The product's spaces and what they let the user who makes this request, or an anonymous one, do. */
public interface Spaces {

    /** The space with this key, whether the user may see it or not; upper and lower case are as the product has it. */
    Optional<GlossarySpace> find(String key);

    /** The keys of the spaces with these ids, whether the user may see them or not; those that are not there are missing. */
    Map<Long, String> keys(Set<Long> spaceIds);

    /** Whether the user may use the product, or it is open to those who are not logged in. */
    boolean mayUse();

    /** Whether the user may comment on the pages of the space; false if there is none. */
    boolean canComment(String key);

    /** The language in which the site is written. */
    Locale language();

    /** Whether the user may see the space; false if there is none. */
    boolean canView(String key);

    /** Whether the user administers the space; false if there is none. */
    boolean canAdminister(String key);

    /** Whether nobody may change anything at the moment, because the product is in its read-only mode. */
    boolean isReadOnly();
}
