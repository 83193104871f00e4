package org.productops.common.person;

/** A topic that keeps something of people who said something. Asks for no permission: who calls has. */
public interface PersonTraces {

    /** What is kept of them. */
    PersonReport find(PersonQuery query);

    /**
     * Erases it. What is counted stays, without saying who it was; calling it again erases what was left, should it have been
     * broken off.
     *
     * @param words whether the words that they said go, too
     */
    Erased erase(PersonQuery query, boolean words);
}
