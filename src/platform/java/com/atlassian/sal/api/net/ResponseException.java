package com.atlassian.sal.api.net;

/**
 * Another server gave no answer that can be used.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271f00207820d13880e433f8aa5b4cfb6c6/commons/src/main/java/com/deftdevs/bootstrapi/commons/helper/DefaultApplicationLinksAuthConfigHelperImpl.java — [C11] for Platform 8.3
 */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1L;

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
