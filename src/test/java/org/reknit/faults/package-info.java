/** What breaks around the program: disks, connections, processes. */
package org.reknit.faults;
