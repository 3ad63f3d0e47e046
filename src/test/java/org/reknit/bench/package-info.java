/** Measures the packaged application against the same work without HTTP; started by {@code bench/run}, never by tests. */
package org.reknit.bench;
