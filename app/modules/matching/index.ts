import type { Module } from '../../shared/module.ts'
import { skillRoutes } from './skill/skill-routes.tsx'

export const matching = { name: 'matching', pages: skillRoutes } satisfies Module
