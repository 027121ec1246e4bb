import type {ApplicationConfig} from '@angular/core';
import {provideClientHydration, withEventReplay} from '@angular/platform-browser';

export const config: ApplicationConfig = {providers: [provideClientHydration(withEventReplay())]};
