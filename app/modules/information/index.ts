import type { Module } from '../../shared/module.ts'
import { informationRoutes } from './information-routes.tsx'

export const information = { name: 'information', pages: informationRoutes } satisfies Module
