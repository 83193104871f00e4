package org.productops.style;

import java.util.List;

/**
 * Where style guides as such are kept, and what spaces choose of them. Callers hold the lock and the transaction when they
 * write.
 */
public interface StyleGuideStore {

    /** All guides, in no order. */
    List<StyleGuide> all();

    /** Adds a guide, or replaces what is stored of it if it has an id; gives it with its id. */
    StyleGuide put(StyleGuide guide);

    /** Removes a guide, and takes it out of all choices; its rules are the other store's. */
    void delete(StyleGuide guide);

    /** What all spaces chose. */
    List<StyleChoice> choices();

    /** Keeps what a space chose. */
    void put(StyleChoice choice);

    /** Forgets what a space chose. */
    void deleteChoice(long spaceId);
}
