package org.productops.common.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/** Finds out who is named in the fields of a form; each of them once, and no more than anybody looks at. */
final class HolderTokens {

    private static final int MOST_LOOK_UPS = 200;

    private final People people;
    private final Map<HolderLine, Token> known = new HashMap<>();

    HolderTokens(People people) {
        this.people = people;
    }

    List<Token> of(String text) {
        return HolderLine.in(text).stream().distinct().map(this::token).toList();
    }

    /** Their names, for where there is only room for text. */
    String names(String text) {
        return of(text).stream().map(Token::name).collect(Collectors.joining(", "));
    }

    /** A user by the name to log in with, who may be called anything. */
    Token user(String name) {
        return token(name, new HolderLine(false, name));
    }

    private Token token(String line) {
        return token(line, HolderLine.of(line));
    }

    private Token token(String line, HolderLine holder) {
        Token token = known.get(holder);
        if (token == null) {
            token = known.size() < MOST_LOOK_UPS ? find(line, holder) : unseen(line, holder, Standing.ACTIVE);
            known.put(holder, token);
        }
        return token;
    }

    private Token find(String line, HolderLine holder) {
        if (holder.group()) {
            return unseen(line, holder, people.standing(holder.name()));
        }
        List<Person> meant = people.meant(holder.name(), people.currentUserKey().orElse(""));
        return meant.stream()
                .filter(any -> meant.size() == 1)
                .findFirst()
                .map(found -> Token.of(
                        line,
                        found.displayName(),
                        found.picture(),
                        false,
                        found.active() ? Standing.ACTIVE : Standing.INACTIVE))
                .orElseGet(() -> unseen(line, holder, Standing.GONE));
    }

    private static Token unseen(String line, HolderLine holder, Standing standing) {
        return Token.of(line, holder.name(), "", holder.group(), standing);
    }
}
