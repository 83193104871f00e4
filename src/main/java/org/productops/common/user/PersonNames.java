package org.productops.common.user;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out who users are. One for each answer: a page on which somebody stands many times asks for them once. */
public final class PersonNames {

    private final People people;
    private final Map<String, Optional<Person>> known = new HashMap<>();

    public PersonNames(People people) {
        this.people = people;
    }

    /** The user with this key; empty if there is none, or no longer. */
    public Optional<Person> find(String userKey) {
        return known.computeIfAbsent(userKey, people::findByKey);
    }

    /** The name to show: the key of a user who is not there any more. */
    public String of(String userKey) {
        return find(userKey).map(Person::displayName).orElse(userKey);
    }
}
