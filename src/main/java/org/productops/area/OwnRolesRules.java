package org.productops.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.OwnRolesDraft.OwnRole;
import org.productops.area.Role.Inheritance;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Languages;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;

/** Turns a draft of a company's own roles into roles, or says at each field what is wrong with it. */
final class OwnRolesRules {

    private final Texts texts;

    OwnRolesRules(Texts texts) {
        this.texts = texts;
    }

    /** @param before the roles as they are stored, which keep their ids */
    List<Role> apply(OwnRolesDraft draft, List<Role> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        List<Role> roles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> builtIn = builtIn();
        for (int row = 0; row < draft.roles().size(); row++) {
            OwnRole typed = draft.roles().get(row);
            String field = OwnRolesFields.of(row, OwnRolesFields.NAME);
            String name = RoleCatalog.OWN_NAME.check(field, typed.name(), errors);
            if (builtIn.contains(identity(name))) {
                errors.at(field, Message.of("productops.area.error.role-built-in", TextRule.beginning(name)));
            }
            if (!name.isEmpty() && !names.add(identity(name))) {
                errors.at(field, Message.of("productops.area.error.role-twice", TextRule.beginning(name)));
            }
            Optional<Role> stored =
                    before.stream().filter(role -> role.id().equals(typed.id())).findFirst();
            String id = stored.map(Role::id).orElseGet(() -> id(name, before, roles));
            if (id.isEmpty() && !name.isEmpty()) {
                errors.at(field, Message.of("productops.area.error.key-needed"));
            }
            roles.add(new Role(id, inheritance(typed.inheritance()), name));
        }
        if (roles.size() > RoleCatalog.MOST_OWN) {
            errors.at(
                    OwnRolesFields.ROLES,
                    Message.of("productops.common.error.texts-many", RoleCatalog.MOST_OWN, roles.size()));
        }
        errors.throwIfAny();
        return roles;
    }

    /** What the roles that are always there are called, in any language: nobody could tell another one from them. */
    private Set<String> builtIn() {
        Set<String> names = new HashSet<>();
        for (Role role : RoleCatalog.BUILT_IN.all()) {
            names.add(role.id());
            Languages.ALL.forEach(
                    language -> names.add(identity(texts.in(language).get(role.label()))));
        }
        return names;
    }

    private static String identity(String name) {
        return SearchFolding.fold(TextIdentity.of(name));
    }

    /** One that no field and no other role has: it stands beside them in spreadsheets. */
    private static String id(String name, List<Role> before, List<Role> already) {
        return AreaKey.free(
                        name,
                        id -> AreaFields.NAMES.contains(id)
                                || RoleCatalog.BUILT_IN.find(id).isPresent()
                                || before.stream().anyMatch(role -> role.id().equals(id))
                                || already.stream().anyMatch(role -> role.id().equals(id)))
                .orElse("");
    }

    private static Inheritance inheritance(String typed) {
        return Arrays.stream(Inheritance.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(Inheritance.NEAREST);
    }
}
