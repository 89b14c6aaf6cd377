import type { Module } from '../../shared/module.ts'

export const information = { name: 'information' } satisfies Module
