/** Declares no neighbours and has one. */
@ApplicationModule(allowedDependencies = {})
package org.reknit.house.broken.modules.guest;

import org.springframework.modulith.ApplicationModule;
