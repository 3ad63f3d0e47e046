package org.reknit.house.broken.acts;

import java.sql.Connection;

record KnowsWhereItIsKept(Connection database) {}
