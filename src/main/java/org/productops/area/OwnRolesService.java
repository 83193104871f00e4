package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.text.Texts;

/** The roles that a company has of its own beside owner, maintainer and influencer. For administrators. */
@Named
public class OwnRolesService {

    private final AreaLibrary library;
    private final AreaStore store;
    private final Access access;
    private final AreaWrites writes;
    private final OwnRolesRules rules;

    @Inject
    public OwnRolesService(AreaLibrary library, AreaStore store, Access access, AreaWrites writes, Texts texts) {
        this.library = library;
        this.store = store;
        this.access = access;
        this.writes = writes;
        this.rules = new OwnRolesRules(texts);
    }

    /**
     * The roles as they are.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public OwnRoles get() {
        access.requireAdministrator();
        return new OwnRoles(library.tree().roles().own());
    }

    /**
     * Replaces all roles. One that is not among the new ones ends, and who holds it is forgotten.
     *
     * @param version the version that the change is based on
     * @param confirmation that the caller was told who is forgotten
     * @throws ConflictException if somebody changed them since
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link
     *     OwnRolesFields}
     * @throws UnconfirmedException if roles end that somebody holds, until that is confirmed
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public OwnRoles update(long version, OwnRolesDraft draft, Confirmation confirmation) {
        String user = access.requireAdministrator();
        return writes.change(tree -> {
            OwnRoles before = new OwnRoles(tree.roles().own());
            ConflictException.check(before, version, Message.of("productops.area.error.roles-conflict"));
            OwnRoles after = new OwnRoles(rules.apply(draft, before.roles()));
            if (after.equals(before)) {
                return AreaPlan.none(before);
            }
            List<Role> ended = before.roles().stream()
                    .filter(role ->
                            after.roles().stream().noneMatch(left -> left.id().equals(role.id())))
                    .toList();
            List<Message> facts = facts(tree, ended);
            UnconfirmedException question = new UnconfirmedException(facts);
            confirmation.require(question);
            return new AreaPlan<>(
                    after,
                    List.of(),
                    List.of(before.entry(user, after)),
                    Optional.of(doing(tree, after.roles(), ended)));
        });
    }

    private static List<Message> facts(AreaTree tree, List<Role> ended) {
        List<Message> facts = new ArrayList<>();
        for (Role role : ended) {
            long areas =
                    tree.areas().stream().filter(area -> speaksOf(area, role)).count();
            if (areas > 0) {
                facts.add(Message.of("productops.area.roles.forgets", role.name(), areas));
            }
        }
        return facts;
    }

    private static boolean speaksOf(Area area, Role role) {
        return !area.roles().of(role).isEmpty() || area.roles().stops(role);
    }

    /** The areas stay in their versions: what they say of other roles is as it was. */
    private AreaPlan.Doing doing(AreaTree tree, List<Role> roles, List<Role> ended) {
        Set<String> ids = ended.stream().map(Role::id).collect(Collectors.toSet());
        List<Area> left = tree.areas().stream()
                .filter(area -> ended.stream().anyMatch(role -> speaksOf(area, role)))
                .map(area -> area.withRoles(without(area.roles(), ids)).withVersion(area.version()))
                .toList();
        return new AreaPlan.Doing(
                revision -> {
                    store.putAll(left, revision);
                    store.keepRoles(roles, revision);
                },
                now -> now.with(left).withRoles(roles));
    }

    private static Roles without(Roles roles, Set<String> ids) {
        Map<String, List<Holder>> holders = new HashMap<>(roles.holders());
        holders.keySet().removeAll(ids);
        Set<String> stops = new HashSet<>(roles.stops());
        stops.removeAll(ids);
        return new Roles(holders, stops, roles.unreadable());
    }
}
