package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    private static final Address LIST = Address.of("/plugins/servlet/productops/areas");

    @Test
    void isItsPathWithTheParametersThatSaySomethingInTheirOrder() {
        assertThat(LIST).hasToString("/plugins/servlet/productops/areas");
        assertThat(LIST.with("query", "a b&c=\u00fc").with("archived", "").with("start", "100"))
                .hasToString("/plugins/servlet/productops/areas?query=a+b%26c%3D%C3%BC&start=100");
    }

    @Test
    void hasAnyTextAsAStepOfAPath() {
        assertThat(Address.step("~a b/c?d")).isEqualTo("%7Ea%20b%2Fc%3Fd");
    }

    @Test
    void putsANewValueInThePlaceOfTheOldOne() {
        Address first = LIST.with("start", "100").with("query", "a");

        assertThat(first.with("start", "200")).hasToString(LIST + "?start=200&query=a");
        assertThat(first.with("start", "")).hasToString(LIST + "?query=a");
        assertThat(first).hasToString(LIST + "?start=100&query=a");
    }
}
