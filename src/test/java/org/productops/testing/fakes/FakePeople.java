package org.productops.testing.fakes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/** Users and groups in memory. A user named {@code anna} has the key {@code key-anna}, as renamed users do. */
public final class FakePeople implements People {

    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Set<String> administrators = new HashSet<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Integer> lookUps = new HashMap<>();
    private String current;

    /** Adds a user. */
    public FakePeople user(String name) {
        String display = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return user(name, display);
    }

    /** Adds a user with a display name. */
    public FakePeople user(String name, String displayName) {
        byKey.put("key-" + name, new Person("key-" + name, name, displayName, "/picture/" + name + ".png", true));
        return this;
    }

    /** Adds a user who administers the product. */
    public FakePeople administrator(String name) {
        administrators.add("key-" + name);
        return user(name);
    }

    /** Adds a group with these users. */
    public FakePeople group(String group, String... userNames) {
        Set<String> members = new HashSet<>();
        for (String name : userNames) {
            members.add("key-" + name);
        }
        groups.put(group, members);
        return this;
    }

    /** Gives the user a mail address, which administrators alone may see. */
    public FakePeople address(String name, String address) {
        addresses.put("key-" + name, address);
        return this;
    }

    /** Makes the user log in with another name. */
    public void rename(String name, String newName) {
        byKey.computeIfPresent(
                "key-" + name,
                (key, person) -> new Person(key, newName, person.displayName(), person.picture(), person.active()));
    }

    /** Makes the user vanish, as deletion does. */
    public void delete(String name) {
        byKey.remove("key-" + name);
    }

    /** Lets the user do nothing in the product any more. */
    public void deactivate(String name) {
        byKey.computeIfPresent(
                "key-" + name,
                (key, person) -> new Person(key, person.name(), person.displayName(), person.picture(), false));
    }

    /** Makes the group vanish. */
    public void deleteGroup(String group) {
        groups.remove(group);
    }

    /** From now on, this user makes the requests. */
    public FakePeople actAs(String name) {
        current = "key-" + name;
        return this;
    }

    /** From now on, nobody is logged in. */
    public FakePeople actAsNobody() {
        current = null;
        return this;
    }

    /** How often users, by key, and groups, by name, were looked up so far; may be emptied. */
    public Map<String, Integer> lookUps() {
        return lookUps;
    }

    @Override
    public Optional<String> currentUserKey() {
        return Optional.ofNullable(current);
    }

    @Override
    public Optional<Person> findByKey(String userKey) {
        lookUps.merge(userKey, 1, Integer::sum);
        return Optional.ofNullable(byKey.get(userKey));
    }

    @Override
    public Optional<Person> findByName(String userName) {
        return byKey.values().stream()
                .filter(person -> person.name().equals(userName))
                .findFirst();
    }

    @Override
    public List<Person> called(String displayName) {
        lookUps.merge(displayName, 1, Integer::sum);
        return those(person -> person.displayName().equals(displayName));
    }

    @Override
    public List<Person> withAddress(String address, String askerKey) {
        return those(person -> isAdministrator(askerKey) && address.equals(addresses.get(person.key())));
    }

    private List<Person> those(Predicate<Person> wanted) {
        return byKey.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public Standing standing(String groupName) {
        lookUps.merge(groupName, 1, Integer::sum);
        return groups.entrySet().stream()
                .filter(group -> group.getKey().equalsIgnoreCase(groupName))
                .findFirst()
                .map(group -> group.getValue().isEmpty() ? Standing.EMPTY : Standing.ACTIVE)
                .orElse(Standing.GONE);
    }

    @Override
    public Standing userStanding(String userKey) {
        return findByKey(userKey).map(Person::standing).orElse(Standing.GONE);
    }

    @Override
    public boolean isMember(String userKey, String groupName) {
        return groups.getOrDefault(groupName, Set.of()).contains(userKey);
    }

    @Override
    public List<String> members(String groupName, int most) {
        return groups.getOrDefault(groupName, Set.of()).stream()
                .filter(key -> byKey.containsKey(key) && byKey.get(key).active())
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public boolean isAdministrator(String userKey) {
        return administrators.contains(userKey);
    }
}
