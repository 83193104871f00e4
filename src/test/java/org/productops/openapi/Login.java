package org.productops.openapi;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The ways in which a program says who it is. */
enum Login {
    TOKEN("bearer", "A personal access token of the product"),
    PASSWORD("basic", "Name and password, where the product's administrators allow it");

    private final String scheme;
    private final String description;

    Login(String scheme, String description) {
        this.scheme = scheme;
        this.description = description;
    }

    /** One of them is needed. */
    static List<SecurityRequirement> any() {
        return Stream.of(values())
                .map(login -> new SecurityRequirement().addList(login.component()))
                .toList();
    }

    /** Its name in the document. */
    String component() {
        return name().toLowerCase(Locale.ROOT);
    }

    SecurityScheme described() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(description);
    }
}
