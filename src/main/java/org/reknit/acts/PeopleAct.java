package org.reknit.acts;

/** Who comes and who goes. */
public sealed interface PeopleAct extends Act permits Join, Leave {}
