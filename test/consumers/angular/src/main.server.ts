import {mergeApplicationConfig} from '@angular/core';
import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {Article} from './article';
import {config} from './config';

const serverConfig = mergeApplicationConfig(config, {
  providers: [provideServerRendering(withRoutes([{path: '**', renderMode: RenderMode.Prerender}]))],
});

export default (context: BootstrapContext) => bootstrapApplication(Article, serverConfig, context);
