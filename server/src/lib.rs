#![doc = include_str!("../README.md")]

pub mod check;
pub mod commands;
pub mod config;
pub mod open;
pub mod serve;
pub mod workers;
