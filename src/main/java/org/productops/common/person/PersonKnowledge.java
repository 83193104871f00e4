package org.productops.common.person;

/** Who knows under which names the people are found who are meant. What it keeps of them itself is erased last. */
public interface PersonKnowledge {

    /**
     * What is known of them.
     *
     * @param typed the person as it was typed; empty for everybody of the organisation
     */
    PersonKnown known(PersonQuery query, String typed);
}
