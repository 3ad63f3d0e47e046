package org.reknit.web;

import java.time.Instant;

/**
 * What only its person can open is closed, since their recovery code was used.
 *
 * @param due whether the wait is over and it can be opened
 */
public record Reopening(Instant at, boolean due) {}
