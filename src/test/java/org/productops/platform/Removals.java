package org.productops.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the products no longer have, or will not have in their next versions; from a list in the test resources. */
public final class Removals {

    /**
     * A line of the list.
     *
     * @param what {@code a.b.C#m}, {@code a.b.C}, {@code *.C} or {@code a.b.*}
     * @param how by which product and version
     * @param source the address that says so
     */
    public record Removal(String what, String how, String source) {

        boolean meets(Reference reference) {
            String owner = reference.owner().replace('/', '.').replace('$', '.');
            int member = what.indexOf('#');
            if (member < 0) {
                return meets(owner);
            }
            return what.substring(member + 1).equals(reference.name()) && ofType(what.substring(0, member), owner);
        }

        private boolean meets(String name) {
            return what.endsWith(".*")
                    ? (name + ".").startsWith(what.substring(0, what.length() - 1))
                    : ofType(what, name);
        }

        private static boolean ofType(String type, String owner) {
            return type.startsWith("*.")
                    ? ("." + owner + ".").contains(type.substring(1) + ".")
                    : (owner + ".").startsWith(type + ".");
        }
    }

    private static final String SEPARATOR = " \\| ";

    private final List<Removal> all;

    private Removals(List<Removal> all) {
        this.all = all;
    }

    /** Members, types and packages. */
    public static Removals ofMembers() {
        return read("removals.txt");
    }

    /** Packages that the products have for themselves then. */
    public static Removals ofExports() {
        return read("ended-exports.txt");
    }

    private static Removals read(String name) {
        try (InputStream in = Objects.requireNonNull(Removals.class.getResourceAsStream(name), name)) {
            return new Removals(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(SEPARATOR))
                    .map(parts -> new Removal(parts[0], parts[1], parts[2]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Removal> all() {
        return all;
    }

    /** What is said of a member or type, if anything is. */
    Optional<Removal> of(Reference reference) {
        return all.stream().filter(removal -> removal.meets(reference)).findFirst();
    }

    /** What is said of a package, if anything is. */
    public Optional<Removal> ofPackage(String name) {
        return all.stream().filter(removal -> removal.meets(name)).findFirst();
    }
}
