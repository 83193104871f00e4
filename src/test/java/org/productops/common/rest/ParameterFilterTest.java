package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class ParameterFilterTest {

    private final MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    private final MultivaluedMap<String, String> path = new MultivaluedHashMap<>();

    private ContainerRequestContext request() {
        UriInfo address = mock(UriInfo.class);
        when(address.getQueryParameters()).thenReturn(query);
        when(address.getPathParameters()).thenReturn(path);
        ContainerRequestContext request = mock(ContainerRequestContext.class);
        when(request.getUriInfo()).thenReturn(address);
        return request;
    }

    @Test
    void namesEachParameterThatNoDatabaseCanBeAskedFor() {
        query.add("segment", "Enter\0prise");
        query.add("text", "right");
        query.add("text", "half \ud83d");
        path.add("key", "\0");
        ContainerRequestContext request = request();

        InvalidException refused =
                catchThrowableOfType(InvalidException.class, () -> new ParameterFilter().filter(request));

        assertThat(refused.errors().fields()).containsOnlyKeys("segment", "text", "key");
        assertThat(refused.errors().fields().get("segment"))
                .isEqualTo(Message.of("productops.common.error.text-character", "U+0000"));
    }

    @Test
    void letsAllElseThrough() {
        query.add("text", "\ud83d\ude00 \u202e \u0001");
        path.add("key", "PAY-1");
        ContainerRequestContext request = request();

        assertThatCode(() -> new ParameterFilter().filter(request)).doesNotThrowAnyException();
    }
}
